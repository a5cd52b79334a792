package vn.records.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileCompleteness;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;

/** What it takes to judge a file of 10 000 documents by a checklist and the rules for every file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompletenessBenchmark {
    private static final int ENTRIES = 10_000;
    private static final String[] SUBJECTS = {
        "Quyết định về việc nâng bậc lương thường xuyên đối với công chức",
        "Bản tự kiểm điểm năm 2019",
        "Tờ trình đề nghị phê duyệt kế hoạch đào tạo, bồi dưỡng cán bộ, công chức",
        "Công văn về việc báo cáo số liệu"
    };

    private FileCase subject = FileCase.builder()
            .file(RecordsFile.builder().code(FileCode.of("01.A")).build())
            .asOf(LocalDate.EPOCH)
            .build();

    /** Makes the file. */
    @Setup
    public void prepare() {
        List<FileEntry> entries = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++) {
            entries.add(FileEntry.builder()
                    .ordinal(i)
                    .number(i % 900 + 1 + "/QĐ-SNV")
                    .date(LocalDate.of(2014, 1, 1).plusDays(i / 5))
                    .subject(SUBJECTS[i % SUBJECTS.length] + " số " + i)
                    .sheets(2)
                    .build());
        }
        subject = FileCase.builder()
                .file(RecordsFile.builder()
                        .code(FileCode.of("01.A"))
                        .title("Hồ sơ")
                        .medium(FileMedium.PAPER)
                        .opened(LocalDate.of(2013, 3, 1))
                        .closed(LocalDate.of(2025, 10, 1))
                        .addAllEntries(entries)
                        .build())
                .asOf(LocalDate.of(2026, 11, 22))
                .addChecklists(PublishedChecklists.BY_ID.get("civil-servant"))
                .build();
    }

    /** Judges it. */
    @Benchmark
    public CompletenessReport fileOfTenThousandDocuments() {
        return FileCompleteness.check(subject);
    }
}
