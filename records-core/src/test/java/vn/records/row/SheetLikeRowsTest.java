package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows as a sheet gives them: with merged cells and cells that cannot be read. */
class SheetLikeRowsTest {
    private static final Source SHEET = new Source("so.xlsx", "Sổ");
    private static final Column NUMBER = Column.required("Số đến");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(NUMBER, NOTE);
    private static final Phrase FLAW = new Phrase("công thức lỗi", "formula in error");

    /** Rows given one by one, that tell whether they were closed. */
    private static final class Given implements RowSource {
        private final Iterator<Row> rows;
        private boolean closed;

        Given(Row... rows) {
            this.rows = List.of(rows).iterator();
        }

        @Override
        public Source source() {
            return SHEET;
        }

        @Override
        public Optional<Row> next() {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Row row(int line, String... cells) {
        return Row.of(SHEET, line, List.of(cells));
    }

    private static Row flawed(int line, int cell) {
        return row(line, "7", "x", "y", "z").with(new CellNotes(ImmutableSet.of(), ImmutableMap.of(cell, FLAW)));
    }

    @Test
    void a_cell_that_cannot_be_read_matters_in_a_column_looked_for() throws IOException {
        HeadedRows rows = HeadedRows.of(
                new Given(row(1, "Ghi chú", "khác", "Số đến"), flawed(2, 2), flawed(3, 1), flawed(4, 0), row(5, "a")),
                COLUMNS);

        RowsException number = catchThrowableOfType(RowsException.class, rows::next);
        assertThat(number).hasMessage("so.xlsx [Sổ], line 2, column “Số đến”: formula in error");
        assertThat(number.english()).isEqualTo(number.getMessage());
        assertThat(rows.next()).map(Row::line).contains(3);
        assertThat(catchThrowableOfType(RowsException.class, rows::next).problems())
                .extracting(RowProblem::column)
                .containsExactly("Ghi chú");
        assertThat(rows.next()).map(Row::line).contains(5);
    }

    @Test
    void more_cells_than_headings_do_no_harm_in_a_sheet() throws IOException {
        HeadedRows rows = HeadedRows.of(new Given(row(1, "Số đến"), row(2, "1", "b")), COLUMNS);

        assertThat(rows.isText()).isFalse();
        assertThat(rows.next()).isPresent();
        assertThat(HeadedRows.of(Rows.text("Số đến\n1\n"), COLUMNS).isText()).isTrue();
    }

    @Test
    void rows_under_headings_are_those_of_the_table_and_close_it() throws IOException {
        Given given = new Given(row(1, "Số đến"));
        HeadedRows rows = HeadedRows.of(given, COLUMNS);

        assertThat(rows.source()).isEqualTo(SHEET);
        assertThat(given.closed).isFalse();
        rows.close();
        assertThat(given.closed).isTrue();
    }

    @Test
    void a_merged_cell_goes_on_in_the_rows_below() {
        Header header = Header.read(row(1, "x", "Số đến"), COLUMNS);
        Row merged = row(2, "a", "7").with(new CellNotes(ImmutableSet.of(1), ImmutableMap.of()));

        assertThat(merged.under(header).isContinued(NUMBER)).isTrue();
        assertThat(merged.under(header).isContinued(NOTE)).isFalse();
        assertThat(merged.isContinued(NUMBER)).isFalse();
        assertThat(row(2, "a", "7").under(header).isContinued(NUMBER)).isFalse();
        assertThat(merged.notes().continued()).containsExactly(1);
        assertThat(header.has(NUMBER)).isTrue();
        assertThat(header.has(NOTE)).isFalse();
    }

    @Test
    void white_space_of_every_kind_is_no_text() {
        Row row = row(1, "\u00a0 a\u1680", "\u2007\t\n", "\u3000Ạ\u007f ỹ\u2028", "~!");

        assertThat(List.of(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                .containsExactly("a", "", "Ạ\u007f ỹ", "~!");
        assertThat(row(1, " ", "\u00a0").isBlank()).isTrue();
        assertThat(row(1, " ", "x").isBlank()).isFalse();
        assertThat(row.cell(4)).isEmpty();
    }

    @Test
    void equal_values_have_equal_hash_codes_and_others_mostly_not() {
        Column column = Column.optional("Số", "Số đến");
        Column same = Column.optional("Số", "Số đến");

        assertThat(column).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(column).isNotEqualTo(Column.optional("Số")).isNotEqualTo(Column.optional("Sổ", "Số đến"));
        assertThat(column.hashCode())
                .isNotEqualTo(Column.optional("Số").hashCode())
                .isNotEqualTo(Column.optional("Sổ", "Số đến").hashCode());
        assertThat(column.otherNames()).containsExactly("Số đến");
        assertThat(column.required()).isFalse();
        assertThat(row(1, "a")).hasSameHashCodeAs(row(1, "a"));
        assertThat(row(1, "a").hashCode()).isNotEqualTo(row(2, "b").hashCode());
        Header header = Header.read(row(1, "Số đến"), COLUMNS);
        assertThat(header).isEqualTo(Header.read(row(1, "Số đến"), COLUMNS));
        assertThat(header.hashCode())
                .isEqualTo(Header.read(row(1, "Số đến"), COLUMNS).hashCode())
                .isNotEqualTo(Header.read(row(2, "x", "Số đến"), COLUMNS).hashCode());
    }

    @Test
    void headings_are_looked_for_in_fifty_lines() throws IOException {
        String title = "Sổ\n".repeat(49);

        assertThat(HeadedRows.of(Rows.text(title + "Số đến\n5\n"), COLUMNS).next())
                .map(Row::line)
                .contains(51);
        assertThat(catchThrowableOfType(
                        RowsException.class, () -> HeadedRows.of(Rows.text(title + "Sổ\nSố đến\n"), COLUMNS)))
                .hasMessageContaining("no line of headings in the first 50 lines");
    }

    @Test
    void of_lines_with_some_headings_the_first_of_the_best_is_told() {
        ImmutableList<Column> wanted = ImmutableList.of(NUMBER, NOTE, Column.required("Ngày đến"));
        RowsException wrong = catchThrowableOfType(
                RowsException.class,
                () -> HeadedRows.of(Rows.text("x,Ghi chú\nSố đến,Ghi chú\nGhi chú,Số đến\n"), wanted));

        assertThat(wrong).hasMessage("so.csv, line 2, column “Ngày đến”: the table has no such column");
        assertThat(wrong.vietnamese()).isEqualTo("so.csv, dòng 2, cột “Ngày đến”: bảng không có cột này");
    }

    @Test
    void a_problem_of_a_file_names_no_line() {
        RowProblem problem = RowProblem.ofFile(SHEET, RowProblem.Code.EMPTY, FLAW);

        assertThat(problem.vietnamese()).isEqualTo("so.xlsx [Sổ]: công thức lỗi");
        assertThat(problem.english()).isEqualTo("so.xlsx [Sổ]: formula in error");
        assertThat(problem.isOfRow()).isFalse();
        assertThat(RowProblem.missing(row(1, "a").under(Header.read(row(1, "Số đến"), COLUMNS)), NUMBER, FLAW)
                        .isOfRow())
                .isTrue();
    }
}
