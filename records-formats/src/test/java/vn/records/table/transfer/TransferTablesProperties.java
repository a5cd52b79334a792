package vn.records.table.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.completeness.transfer.DateSpan;
import vn.records.completeness.transfer.DeliveredFile;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.TransferList;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.retention.RetentionPeriod;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableWriter;

class TransferTablesProperties {
    private static final TransferTables.Head HEAD = new TransferTables.Head("SỞ A", "PHÒNG B", 2026);

    /** Writes a table. */
    private interface Rows {
        void write(TableWriter out) throws IOException;
    }

    private static Path write(boolean workbook, TableForm form, Rows rows) throws IOException {
        Path file = Files.createTempFile("transfer", workbook ? ".xlsx" : ".csv");
        OutputStream stream = Files.newOutputStream(file);
        try (TableWriter out = workbook ? TableWriter.xlsx(stream, form) : TableWriter.csv(stream, form)) {
            rows.write(out);
        }
        return file;
    }

    @Property(tries = 100)
    void lists_are_read_back_equal(@ForAll("lists") TransferList list, @ForAll boolean workbook) throws IOException {
        Path file = write(workbook, TransferTables.form(list, HEAD), out -> TransferTables.write(list, out));
        try {
            assertThat(TransferTables.readList(file, TableLimits.DEFAULT)).isEqualTo(list);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void records_are_read_back_equal(@ForAll("records") HandoverRecord record, @ForAll boolean workbook)
            throws IOException {
        Path file = write(workbook, TransferTables.recordForm(HEAD), out -> TransferTables.write(record, out));
        try {
            assertThat(TransferTables.readRecord(file, TableLimits.DEFAULT)).isEqualTo(record);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<TransferList> lists() {
        return Arbitraries.of(true, false)
                .flatMap(permanent -> Combinators.combine(
                                texts(), spans(), Arbitraries.integers().between(1, 100), texts())
                        .as((title, span, number, remark) -> DeliveredFile.builder()
                                .ordinal(number)
                                .code(FileCode.of(number + ".A-B"))
                                .title(title)
                                .span(span)
                                .period(permanent ? RetentionPeriod.permanent() : RetentionPeriod.ofYears(number))
                                .sheetsOrPages(number % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(number))
                                .remark(remark)
                                .build())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(files -> new TransferList(permanent, ImmutableList.copyOf(files))));
    }

    @Provide
    Arbitrary<HandoverRecord> records() {
        return Combinators.combine(texts(), spans(), Arbitraries.integers().between(0, 9999), texts())
                .as((text, span, number, other) -> HandoverRecord.builder()
                        .giver(text)
                        .receiver(other)
                        .records(text)
                        .span(span)
                        .boxes(new Boxes(number))
                        .paperFiles(number)
                        .withoutBoxes(number / 2)
                        .electronicFiles(number % 7)
                        .computerFiles(number % 2 == 0 ? OptionalInt.empty() : OptionalInt.of(number))
                        .condition(other)
                        .lists(number % 3)
                        .build());
    }

    private static Arbitrary<Optional<DateSpan>> spans() {
        return Arbitraries.integers().between(0, 5000).map(day -> {
            LocalDate first = LocalDate.of(2010, 1, 1).plusDays(day);
            return day % 5 == 0 ? Optional.empty() : Optional.of(new DateSpan(first, first.plusDays(day % 4)));
        });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("", "Hồ sơ về việc “a”, b; c", "x\ny", "=1+1", "Đơn (2)", "12/QĐ-UBND");
    }
}
