package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.records.row.Rows.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadedRowsTest {
    private static final Column NUMBER = Column.required("Số, ký hiệu văn bản", "Số ký hiệu");
    private static final Column DATE = Column.required("Ngày tháng văn bản");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(NUMBER, DATE, NOTE);

    @Test
    void columns_stand_in_any_order_and_are_known_by_their_letters() throws IOException {
        HeadedRows rows = HeadedRows.of(text("NGÀY, THÁNG VĂN BẢN;STT; so ky hieu \n1/2/2026;7; 01/QĐ-X \n"), COLUMNS);
        Row row = rows.next().orElseThrow();

        assertThat(row.cell(NUMBER)).isEqualTo("01/QĐ-X");
        assertThat(row.cell(DATE)).isEqualTo("1/2/2026");
        assertThat(row.cell(NOTE)).isEmpty();
        assertThat(rows.header().has(NOTE)).isFalse();
        assertThat(rows.header().indexOf(NUMBER)).contains(2);
        assertThat(row.header()).contains(rows.header());
        assertThat(rows.header()).hasToString("{Số, ký hiệu văn bản=2, Ngày tháng văn bản=0}");
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void the_title_above_and_the_column_numbers_below_are_passed_over() throws IOException {
        HeadedRows rows = HeadedRows.of(
                text(
                        "SỔ ĐĂNG KÝ VĂN BẢN ĐI,,\nNăm: 2026\nSố ký hiệu,Ngày tháng văn bản,Ghi chú\n(1),(2),(3)\n5,6,7\n1,2,3\n"),
                COLUMNS);

        assertThat(rows.next()).map(Row::line).contains(5);
        assertThat(rows.next()).map(Row::line).contains(6);
    }

    @Test
    void rows_that_only_look_like_column_numbers_stay() throws IOException {
        assertThat(HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản\n1,2\n"), COLUMNS)
                        .next())
                .isPresent();
        assertThat(HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản,x\n1,2,4\n"), COLUMNS)
                        .next())
                .isPresent();
        assertThat(HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản,x\n1,2,3\n"), COLUMNS)
                        .next())
                .isEmpty();
    }

    @Test
    void a_missing_column_is_told_on_the_line_of_headings() {
        RowsException e = catchThrowableOfType(
                RowsException.class, () -> HeadedRows.of(text("Sổ đi\nGhi chú,Số ký hiệu\na,b\n"), COLUMNS));

        assertThat(e).hasMessage("so.csv, line 2, column “Ngày tháng văn bản”: the table has no such column");
        assertThat(e.vietnamese()).isEqualTo("so.csv, dòng 2, cột “Ngày tháng văn bản”: bảng không có cột này");
        assertThat(e.problems()).extracting(RowProblem::code).containsExactly(RowProblem.Code.MISSING_COLUMN);
    }

    @Test
    void a_column_twice_is_told_with_its_letters() {
        assertThatThrownBy(() -> HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản,Ghi chú,Số ký hiệu\n"), COLUMNS))
                .hasMessage("so.csv, line 1, column “Số, ký hiệu văn bản”: two columns have this name (A and D)");
    }

    @Test
    void the_forms_own_heading_goes_before_another_name() throws IOException {
        HeadedRows rows = HeadedRows.of(text("Số ký hiệu;Ngày tháng văn bản;Số, ký hiệu văn bản\na;b;c\n"), COLUMNS);

        assertThat(rows.next().orElseThrow().cell(NUMBER)).isEqualTo("c");
    }

    @Test
    void an_empty_table_and_one_without_headings_are_told() {
        assertThatThrownBy(() -> HeadedRows.of(text(""), COLUMNS))
                .hasMessage("so.csv: the table is empty, there is no row; expected: columns Số, ký hiệu văn bản, "
                        + "Ngày tháng văn bản, Ghi chú");
        assertThatThrownBy(() -> HeadedRows.of(text("a,b\nc,d\n"), COLUMNS))
                .hasMessageContaining("no line of headings in the first 50 lines");
        assertThatThrownBy(() -> HeadedRows.of(text("x\n".repeat(50) + "Số ký hiệu,Ngày tháng văn bản\n"), COLUMNS))
                .hasMessageContaining("no line of headings");
    }

    @Test
    void headings_may_stand_on_the_last_line_looked_at() throws IOException {
        assertThat(HeadedRows.of(text("x\n".repeat(49) + "Số ký hiệu,Ngày tháng văn bản\n1,2\n"), COLUMNS)
                        .next())
                .isPresent();
    }

    @Test
    void a_row_with_too_many_cells_is_told_and_the_next_is_read() throws IOException {
        HeadedRows rows = HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản\n1,2,x\n3,4,,\n"), COLUMNS);

        assertThatThrownBy(rows::next)
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("line 2: 3 cells, more than the 2 headings");
        assertThat(rows.next()).map(row -> row.cell(NUMBER)).contains("3");
    }

    @Test
    void all_rows_are_read_or_all_problems_told() throws IOException {
        String head = "Số ký hiệu,Ngày tháng văn bản\n";
        HeadedRows.Reading<String> reading = (row, problems) -> {
            if (row.cell(DATE).equals("x")) {
                problems.add(RowProblem.bad(row, DATE, WrittenDate.FORM));
                return Optional.empty();
            }
            return Optional.of(row.cell(NUMBER));
        };

        assertThat(HeadedRows.of(text(head + "a,1\nb,2\n"), COLUMNS).readAll(reading, RowLimits.DEFAULT))
                .containsExactly("a", "b");
        RowsException e = catchThrowableOfType(
                RowsException.class,
                () -> HeadedRows.of(text(head + "a,x\nb,2,3\nc,x\nd,x\n"), COLUMNS)
                        .readAll(reading, new RowLimits(10, 10, 50, 2)));
        assertThat(e.problems()).extracting(RowProblem::line).containsExactly(2, 3);
        assertThat(e.further()).isEqualTo(2);
        assertThat(e).hasMessageEndingWith("\n… and 2 more");
        assertThat(e.vietnamese())
                .startsWith("so.csv, dòng 2, cột “Ngày tháng văn bản”: không đọc được “x”; cần: ngày dạng d/m/yyyy")
                .endsWith("\n… và 2 lỗi nữa");
    }

    @Test
    void reading_ends_at_a_text_that_cannot_be_cut_into_rows() {
        assertThatThrownBy(() -> HeadedRows.of(text("Số ký hiệu,Ngày tháng văn bản\n\"a\n"), COLUMNS)
                        .readAll((row, problems) -> Optional.of(row), RowLimits.DEFAULT))
                .hasMessageContaining("never closed");
    }
}
