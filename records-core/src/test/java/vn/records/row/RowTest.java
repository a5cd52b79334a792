package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Column NUMBER = Column.required("Số đến");
    private static final Row ROW = Row.of(new Source("so.xlsx", "Năm 2026"), 7, ImmutableList.of(" 12\u00a0", "", "x"));

    @Test
    void cells_are_stripped_and_empty_behind_the_last() {
        assertThat(ROW.cell(0)).isEqualTo("12");
        assertThat(ROW.cell(2)).isEqualTo("x");
        assertThat(ROW.cell(3)).isEmpty();
        assertThat(ROW.cells()).containsExactly(" 12\u00a0", "", "x");
        assertThat(ROW).hasToString("so.xlsx [Năm 2026]:7 [ 12\u00a0, , x]");
    }

    @Test
    void a_row_of_spaces_is_blank() {
        assertThat(Row.of(ROW.source(), 1, ImmutableList.of("", " \t\u00a0")).isBlank())
                .isTrue();
        assertThat(ROW.isBlank()).isFalse();
    }

    @Test
    void lines_are_counted_from_one() {
        assertThatThrownBy(() -> Row.of(ROW.source(), 0, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_without_headings_has_no_columns() {
        assertThatThrownBy(() -> ROW.cell(NUMBER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_column_needs_a_name() {
        assertThatThrownBy(() -> Column.required(" ,")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Column.optional("a", "-")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Column.optional("a", "b")).hasToString("a").isNotEqualTo(Column.required("a", "b"));
        assertThat(Column.optional("Số đến").required()).isFalse();
    }

    @Test
    void columns_are_lettered_as_spreadsheets_letter_them() {
        assertThat(Header.letters(0)).isEqualTo("A");
        assertThat(Header.letters(25)).isEqualTo("Z");
        assertThat(Header.letters(26)).isEqualTo("AA");
        assertThat(Header.letters(701)).isEqualTo("ZZ");
        assertThat(Header.letters(702)).isEqualTo("AAA");
    }

    @Test
    void problems_name_sheet_row_and_column() {
        Row row = ROW.under(Header.read(Row.of(ROW.source(), 1, ImmutableList.of("Số đến")), ImmutableList.of(NUMBER)));

        assertThat(RowProblem.missing(row, NUMBER, Phrase.of("")).english())
                .isEqualTo("so.xlsx [Năm 2026], line 7, column “Số đến”: the cell is empty");
        assertThat(RowProblem.missing(row, NUMBER, new Phrase("một số", "a number"))
                        .vietnamese())
                .isEqualTo("so.xlsx [Năm 2026], dòng 7, cột “Số đến”: ô trống; cần: một số");
        assertThat(RowProblem.repeated(row, NUMBER, 3).english()).endsWith("“12” is already on line 3");
        assertThat(RowProblem.repeated(row, NUMBER, 3).code()).isEqualTo(RowProblem.Code.REPEATED_VALUE);
        assertThat(RowProblem.ofFile(Source.of("a"), RowProblem.Code.EMPTY, new Phrase("b", "c"))
                        .english())
                .isEqualTo("a: c");
        assertThat(RowProblem.of(row, RowProblem.Code.LIMIT, new Phrase("b", "c"))
                        .vietnamese())
                .isEqualTo("so.xlsx [Năm 2026], dòng 7: b");
    }

    @Test
    void long_texts_are_cut_in_messages() {
        Header header = Header.read(Row.of(ROW.source(), 1, ImmutableList.of("Số đến")), ImmutableList.of(NUMBER));

        assertThat(bad(header, "x".repeat(60))).contains("“" + "x".repeat(60) + "”");
        assertThat(bad(header, "x\n" + "y".repeat(59))).contains("“x " + "y".repeat(58) + "…”");
    }

    private static String bad(Header header, String cell) {
        return RowProblem.bad(Row.of(ROW.source(), 2, ImmutableList.of(cell)).under(header), NUMBER, Phrase.of("1"))
                .english();
    }

    @Test
    void problems_are_collected_up_to_a_number() throws RowsException {
        RowProblems problems = RowProblems.within(new RowLimits(1, 1, 1, 1));
        assertThat(problems.isEmpty()).isTrue();
        problems.throwIfAny();

        problems.add(RowProblem.ofFile(Source.of("a"), RowProblem.Code.EMPTY, Phrase.of("x")));
        problems.addAll(new RowsException(problems.list(), 5));

        assertThat(problems.list()).hasSize(1);
        assertThat(problems.isEmpty()).isFalse();
        assertThatThrownBy(problems::throwIfAny).hasMessage("a: x\n… and 6 more");
        assertThatThrownBy(() -> new RowsException(ImmutableList.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_and_headings_are_equal_by_what_they_hold() {
        ImmutableList<String> cells = ROW.cells();
        assertThat(ROW)
                .isEqualTo(Row.of(ROW.source(), 7, cells))
                .hasSameHashCodeAs(Row.of(ROW.source(), 7, cells))
                .isNotEqualTo(Row.of(ROW.source(), 8, cells))
                .isNotEqualTo(Row.of(Source.of("b"), 7, cells))
                .isNotEqualTo(Row.of(ROW.source(), 7, ImmutableList.of()))
                .isNotEqualTo(ROW.under(Header.read(ROW, ImmutableList.of())))
                .isNotEqualTo("so");
        Header header = Header.read(Row.of(ROW.source(), 1, ImmutableList.of("Số đến")), ImmutableList.of(NUMBER));
        assertThat(header)
                .isEqualTo(Header.read(header.row(), ImmutableList.of(NUMBER)))
                .hasSameHashCodeAs(Header.read(header.row(), ImmutableList.of(NUMBER)))
                .isNotEqualTo(Header.read(header.row(), ImmutableList.of()))
                .isNotEqualTo(Header.read(Row.of(ROW.source(), 2, header.row().cells()), ImmutableList.of(NUMBER)));
    }
}
