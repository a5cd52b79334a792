package vn.records.report.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;

/**
 * Appraisals of files of ten documents, each with an item of its own. The result itself is a disposition of 72 bytes and
 * its dates, 135 bytes on average here; {@code -prof gc} tells what is allocated in all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AppraisalBenchmark {

    private static final int FILES = 1000;

    /** Whether each document has its item's number as a text of its own, or shares that of the schedule. */
    @Param({"false", "true"})
    private boolean ownTexts;

    private final List<RecordsFile> files = new ArrayList<>();
    private final Appraiser appraiser =
            Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), LocalDate.of(2026, 11, 22));

    /** Makes the files. */
    @Setup
    public void make() {
        Random random = new Random(20261122);
        List<ScheduleItem> items = PublishedSchedules.TT09_2011.items().stream()
                .filter(item -> !item.period().isPermanent())
                .toList();
        for (int i = 0; i < FILES; i++) {
            List<FileEntry> entries = new ArrayList<>();
            for (int k = 1; k <= 10; k++) {
                String number = items.get(random.nextInt(items.size())).number();
                entries.add(FileEntry.builder()
                        .ordinal(k)
                        .item(ownTexts ? new String(number.toCharArray()) : number)
                        .build());
            }
            files.add(RecordsFile.builder()
                    .code(FileCode.of(i + ".VP"))
                    .item("4b")
                    .medium(FileMedium.PAPER)
                    .closed(LocalDate.of(2013, 1, 1).plusDays(random.nextInt(4900)))
                    .addAllEntries(entries)
                    .build());
        }
    }

    /** Appraises every file once. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public void appraise(Blackhole hole) {
        for (int i = 0; i < FILES; i++) {
            hole.consume(appraiser.appraise(files.get(i)));
        }
    }
}
