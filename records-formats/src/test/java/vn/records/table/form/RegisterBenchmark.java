package vn.records.table.form;

import com.google.common.base.VerifyException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.records.register.OutgoingEntry;
import vn.records.registering.OutgoingCheck;
import vn.records.registering.RegisterReport;
import vn.records.registering.RegisterSetting;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.Source;
import vn.records.table.TableLimits;

/** What a register of a million rows of CSV costs, in 128 MB: to cut into rows, and to check; the first time, as a command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(value = 3, jvmArgsAppend = "-Xmx128m")
public class RegisterBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int ROWS_A_DAY = 2_750;

    private Path file = Path.of("");

    /** Writes the register. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("register", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,"
                    + "Nơi nhận văn bản,\"Đơn vị, người nhận bản lưu\",Số lượng bản,Ngày chuyển,Ký nhận,Ghi chú\n");
            for (int i = 0; i < ROWS; i++) {
                LocalDate date = LocalDate.of(2026, 1, 1).plusDays(i / ROWS_A_DAY);
                String day = date.getDayOfMonth() + "/" + date.getMonthValue() + "/2026";
                out.write((i + 1) + "/QĐ-ABC," + day + ",Quyết định về việc thành lập tổ công tác số " + i
                        + ",Nguyễn Văn A,\"Phòng Hành chính, Phòng Kế toán\",Văn thư,5," + day + ",,\n");
            }
        }
    }

    /** Deletes the register. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Cuts the text into rows. */
    @Benchmark
    public int rows() throws IOException {
        int count = 0;
        try (RowSource rows =
                DelimitedText.utf8(Files.newInputStream(file), Source.of("register.csv"), RowLimits.DEFAULT)) {
            while (rows.next().isPresent()) {
                count++;
            }
        }
        return count;
    }

    /** Checks the register. */
    @Benchmark
    public RegisterReport check() throws IOException {
        OutgoingCheck check = OutgoingCheck.of(RegisterSetting.of(2026));
        try (EntrySource<OutgoingEntry> entries =
                OutgoingTable.open(file, TableLimits.builder().readAhead(true).build())) {
            for (Optional<OutgoingEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                check.add(entry.get());
            }
        }
        RegisterReport report = check.finish();
        if (report.rows() != ROWS || !report.findings().isEmpty()) {
            throw new VerifyException(report.toString());
        }
        return report;
    }
}
