package vn.records.completeness.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

/** The papers of delivery come back as they were written. */
class PapersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private static RowSource rows(List<? extends List<String>> rows) throws IOException {
        String text = String.join(
                "\n", rows.stream().map(row -> String.join(";", row)).toList());
        return DelimitedText.utf8(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Source.of("a.csv"),
                ';',
                RowLimits.DEFAULT);
    }

    private static DeliveredFile.Builder file(int ordinal, RetentionPeriod period) {
        return DeliveredFile.builder()
                .ordinal(ordinal)
                .code(FileCode.of(ordinal + ".TCCB"))
                .title("Hồ sơ số " + ordinal)
                .period(period);
    }

    private static TransferList read(TransferList list, boolean headed) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TransferList.columns(list.permanent()).stream()
                .map(Column::name)
                .toList());
        list.files().forEach(file -> rows.add(list.cells(file)));
        rows.add(List.of(list.total()));
        RowSource source = rows(rows);
        return TransferList.read(headed ? HeadedRows.of(source, TransferList.columns()) : source, RowLimits.DEFAULT);
    }

    @Test
    void lists_come_back_equal() throws IOException {
        TransferList fixed = new TransferList(
                false,
                ImmutableList.of(
                        file(1, RetentionPeriod.ofYears(9))
                                .span(new DateSpan(DAY, DAY.plusDays(1)))
                                .sheetsOrPages(999_999_999)
                                .remark("rách")
                                .build(),
                        file(10, RetentionPeriod.ofYears(70)).sheetsOrPages(0).build()));
        TransferList permanent = new TransferList(
                true,
                ImmutableList.of(file(9, RetentionPeriod.permanent())
                        .span(new DateSpan(DAY, DAY))
                        .build()));

        assertThat(read(fixed, false)).isEqualTo(fixed);
        assertThat(read(fixed, true)).isEqualTo(fixed);
        assertThat(read(permanent, false)).isEqualTo(permanent);
    }

    @Test
    void a_row_that_is_bad_in_one_cell_is_no_file() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Số TT", "Số, ký hiệu hồ sơ", "Tiêu đề hồ sơ", "Thời hạn bảo quản", "Số tờ/Số trang"),
                List.of("1", "01.A", "t", "05 năm", "1000000000"),
                List.of("", "02.A", "t", "05 năm", "1/"),
                List.of("3", "", "t", "", ":"),
                List.of("4", "04.A", "", "05 năm", ""));

        RowsException wrong =
                catchThrowableOfType(RowsException.class, () -> TransferList.read(rows(rows), RowLimits.DEFAULT));

        assertThat(wrong.problems())
                .extracting(p -> p.line() + " " + p.code() + " " + p.column())
                .containsExactly(
                        "2 BAD_VALUE Số tờ/Số trang",
                        "3 MISSING_VALUE Số TT",
                        "3 BAD_VALUE Số tờ/Số trang",
                        "4 MISSING_VALUE Số, ký hiệu hồ sơ",
                        "4 MISSING_VALUE Thời hạn bảo quản",
                        "4 BAD_VALUE Số tờ/Số trang");
    }

    private static HandoverRecord.Builder record() {
        return HandoverRecord.builder()
                .giver("Phòng A")
                .receiver("Lưu trữ B")
                .records("Hồ sơ năm 2024")
                .span(new DateSpan(DAY, DAY.plusYears(1)))
                .paperFiles(999_999_999)
                .boxes(Boxes.parse("12.5"))
                .withoutBoxes(3)
                .electronicFiles(90)
                .computerFiles(19)
                .condition("Tốt")
                .lists(2);
    }

    private static HandoverRecord read(HandoverRecord record, boolean headed) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HandoverRows.columns().stream().map(Column::name).toList());
        rows.addAll(HandoverRows.rows(record));
        RowSource source = rows(rows);
        return HandoverRows.read(headed ? HeadedRows.of(source, HandoverRows.columns()) : source, RowLimits.DEFAULT);
    }

    @Test
    void records_come_back_equal() throws IOException {
        HandoverRecord full = record().build();
        HandoverRecord little = HandoverRecord.builder()
                .paperFiles(0)
                .withoutBoxes(0)
                .electronicFiles(0)
                .lists(0)
                .build();

        assertThat(read(full, false)).isEqualTo(full);
        assertThat(read(full, true)).isEqualTo(full);
        assertThat(read(little, false)).isEqualTo(little);
        assertThat(HandoverRows.rows(little)).hasSize(11);
        assertThat(HandoverRows.rows(full)).hasSize(12);
    }

    @Test
    void figures_of_a_record_are_digits_and_no_more_than_nine() {
        for (String bad : List.of("1234567890", "1/", "1:", "-1")) {
            RowsException wrong = catchThrowableOfType(
                    RowsException.class,
                    () -> HandoverRows.read(
                            rows(List.of(
                                    List.of("Mục", "Nội dung", "Số liệu"),
                                    List.of("5", "Số mục lục hồ sơ, tài liệu nộp lưu kèm theo", bad))),
                            RowLimits.DEFAULT));
            assertThat(wrong.problems()).hasSize(1);
        }
    }

    private static void assertNegative(int paper, int withoutBoxes, int electronic, int lists) {
        HandoverRecord.Builder record = HandoverRecord.builder();
        record.paperFiles(paper)
                .withoutBoxes(withoutBoxes)
                .electronicFiles(electronic)
                .lists(lists);

        assertThatIllegalArgumentException().isThrownBy(record::build).withMessageContaining("negative");
    }

    @Test
    void no_figure_of_a_record_is_negative() {
        assertNegative(-1, 0, 0, 0);
        assertNegative(0, -1, 0, 0);
        assertNegative(0, 0, -1, 0);
        assertNegative(0, 0, 0, -1);
    }

    @Test
    void electronic_files_take_no_boxes() {
        RecordsFile electronic = RecordsFile.builder()
                .code(FileCode.of("1"))
                .medium(FileMedium.ELECTRONIC)
                .boxes(Boxes.parse("2"))
                .build();
        RecordsFile unknown = RecordsFile.builder().code(FileCode.of("2")).build();

        HandoverRecord record = HandoverRecord.of(List.of(electronic, unknown, unknown))
                .lists(1)
                .build();

        assertThat(record.electronicFiles()).isEqualTo(1);
        assertThat(record.paperFiles()).isEqualTo(2);
        assertThat(record.withoutBoxes()).isEqualTo(2);
        assertThat(record.boxes()).isEqualTo(Boxes.NONE);
        assertThat(record.computerFiles()).isEqualTo(OptionalInt.empty());
    }
}
