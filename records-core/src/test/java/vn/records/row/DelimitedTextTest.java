package vn.records.row;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.records.row.Rows.all;
import static vn.records.row.Rows.cells;
import static vn.records.row.Rows.problem;
import static vn.records.row.Rows.text;
import static vn.records.row.Rows.utf8;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {

    private static ImmutableList<String> row(String... cells) {
        return ImmutableList.copyOf(cells);
    }

    @Test
    void cells_and_rows_are_parted_whatever_ends_the_lines() throws IOException {
        assertThat(cells(text("a,b\n1,2\r\n3,4\r5,6")))
                .containsExactly(row("a", "b"), row("1", "2"), row("3", "4"), row("5", "6"));
    }

    @Test
    void lines_are_counted_by_the_text_and_not_by_the_rows() throws IOException {
        assertThat(all(text("a,b\r\n\r\n\"x\ny\r\nz\rw\",2\n\n,\n3,4\n")))
                .extracting(Row::line)
                .containsExactly(1, 3, 9);
    }

    @Test
    void quoted_cells_hold_delimiters_line_ends_and_quotation_marks() throws IOException {
        assertThat(cells(text("\"a,b\",\"c\nd\",\"e\"\"f\",\"\",\"\"\"\"\n")))
                .containsExactly(row("a,b", "c\nd", "e\"f", "", "\""));
    }

    @Test
    void a_quotation_mark_inside_a_plain_cell_is_a_character() throws IOException {
        assertThat(cells(text("a \"b\" c,d\n"))).containsExactly(row("a \"b\" c", "d"));
    }

    @Test
    void empty_cells_stay_also_at_the_end() throws IOException {
        assertThat(cells(text(",a,,\nb"))).containsExactly(row("", "a", "", ""), row("b"));
    }

    @Test
    void semicolon_and_tab_are_found_as_delimiters_although_texts_have_commas() throws IOException {
        assertThat(cells(text("Số, ký hiệu;Trích yếu\n01/QĐ-X;về a, b, c và d\n"))
                        .get(1))
                .containsExactly("01/QĐ-X", "về a, b, c và d");
        assertThat(cells(text("a\tb\tc\n1,5\t2\t3\n")).get(1)).containsExactly("1,5", "2", "3");
        assertThat(cells(text("a,b,c\n\"x;y;z;t\",2,3\n")).get(1)).containsExactly("x;y;z;t", "2", "3");
    }

    @Test
    void a_text_without_delimiter_has_one_column() throws IOException {
        assertThat(cells(text("a\nb\n"))).containsExactly(row("a"), row("b"));
    }

    @Test
    void the_line_that_declares_the_delimiter_is_no_row() throws IOException {
        RowSource rows = text("sep=;\r\na,b,c,d;e\n");

        assertThat(all(rows)).containsExactly(Row.of(Rows.SOURCE, 2, row("a,b,c,d", "e")));
        assertThat(cells(text("sep=x y,b\n"))).containsExactly(row("sep=x y", "b"));
    }

    @Test
    void a_given_delimiter_is_taken() throws IOException {
        RowSource rows = DelimitedText.of(new StringReader("a;b,c\n"), Rows.SOURCE, ',', RowLimits.DEFAULT);

        assertThat(cells(rows)).containsExactly(row("a;b", "c"));
        assertThat(rows.isText()).isTrue();
        assertThat(rows.source()).isEqualTo(Rows.SOURCE);
    }

    @Test
    void a_byte_order_mark_is_no_letter() throws IOException {
        assertThat(cells(utf8("\uFEFFSố,b\n"))).containsExactly(row("Số", "b"));
        assertThat(cells(text("\uFEFFSố,b\n"))).containsExactly(row("Số", "b"));
        assertThat(cells(text("a,\uFEFFb\n"))).containsExactly(row("a", "\uFEFFb"));
    }

    @Test
    void utf_16_is_told_by_its_mark_and_by_its_zero_bytes() {
        assertThatThrownBy(() -> utf8("a,b\n".getBytes(UTF_16)).next())
                .hasMessageContaining("so.csv, line 1: not UTF-8 text but UTF-16");
        assertThatThrownBy(() -> utf8(Bytes.concat(new byte[] {-1, -2}, "ế".getBytes(UTF_16LE)))
                        .next())
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> utf8("a,b\n".getBytes(UTF_16LE)).next()).hasMessageContaining("UTF-16");
    }

    @Test
    void bytes_of_an_old_code_page_are_told_with_their_line() throws IOException {
        byte[] bytes =
                Bytes.concat("a,b\n1,2\n\"x\ny".getBytes(UTF_8), new byte[] {(byte) 0xD5}, ",z\n".getBytes(UTF_8));

        RowProblem problem = problem(utf8(bytes));

        assertThat(problem.code()).isEqualTo(RowProblem.Code.NOT_UTF_8);
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.vietnamese()).startsWith("so.csv, dòng 4: byte 0xD5 không phải UTF-8");
        assertThat(utf8(bytes).next()).isPresent();
    }

    @Test
    void a_letter_cut_off_at_the_end_is_not_utf_8() {
        assertThat(problemOf("a,b\nế".getBytes(UTF_8), 1).line()).isEqualTo(2);
    }

    private static RowProblem problemOf(byte[] bytes, int cutOff) {
        try {
            return problem(utf8(Arrays.copyOf(bytes, bytes.length - cutOff)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void wrong_bytes_far_behind_are_told_with_their_line() throws IOException {
        byte[] bytes = Bytes.concat("xin chào,2\n".repeat(20_000).getBytes(UTF_8), new byte[] {(byte) 0xFF});

        assertThat(problem(utf8(bytes)).line()).isEqualTo(20_001);
    }

    @Test
    void letters_across_the_ends_of_buffers_stay_whole() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(shift) + "ế".repeat(30_000) + "," + "ộ".repeat(30_000) + "\n"
                    + "ữ,\"đ\"\"\"\n".repeat(20_000);

            ImmutableList<ImmutableList<String>> rows = cells(utf8(text));

            assertThat(rows).hasSize(20_001);
            assertThat(rows.get(0)).containsExactly("x".repeat(shift) + "ế".repeat(30_000), "ộ".repeat(30_000));
            assertThat(rows.subList(1, 20_001)).allMatch(row("ữ", "đ\"")::equals);
        }
    }

    @Test
    void text_that_comes_in_drops_is_read_the_same() throws IOException {
        String text = "a,\"b\r\nc\"\r\n\r\nd,e\"\r\n";
        Reader drops = new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(all(DelimitedText.detecting(drops, Rows.SOURCE, RowLimits.DEFAULT)))
                .isEqualTo(all(text(text)));
    }

    @Test
    void a_quotation_mark_never_closed_is_told_where_it_was_opened() {
        RowProblem problem = problem(text("a,b\n1,\"x\n2,y\n"));

        assertThat(problem.code()).isEqualTo(RowProblem.Code.UNCLOSED_QUOTE);
        assertThat(problem.english())
                .isEqualTo("so.csv, line 2, column “B”: the quotation mark opened here is never closed");
    }

    @Test
    void text_behind_a_closing_quotation_mark_is_a_problem() {
        RowProblem problem = problem(text("\"a\"b,c\n"));

        assertThat(problem.code()).isEqualTo(RowProblem.Code.TEXT_AFTER_QUOTE);
        assertThat(problem.column()).isEqualTo("A");
    }

    @Test
    void limits_hold_for_rows_columns_and_characters() {
        RowLimits limits = new RowLimits(2, 3, 4, 5);

        assertThat(limited("1\n\n", limits)).isEmpty();
        assertThat(limited("1\n\n2\n", limits)).contains("so.csv, line 3: over the limit: more than 2 rows");
        assertThat(limited("a,b,c\n", limits)).isEmpty();
        assertThat(limited("a,b,c,d\n", limits)).contains("over the limit: more than 3 cells");
        assertThat(limited("abcd,\"abcd\"\n", limits)).isEmpty();
        assertThat(limited("a,abcde\n", limits)).contains("column “B”: a cell of more than 4 characters");
        assertThat(limited("a,\"abcde\"\n", limits)).contains("column “B”: a cell of more than 4 characters");
        assertThat(limited("a,\"ab\"\"cd\"\n", limits)).contains("more than 4 characters");
    }

    private static String limited(String text, RowLimits limits) {
        try {
            all(DelimitedText.detecting(new StringReader(text), Rows.SOURCE, limits));
            return "";
        } catch (IOException e) {
            return Strings.nullToEmpty(e.getMessage());
        }
    }

    @Test
    void limits_are_more_than_nothing() {
        assertThatThrownBy(() -> new RowLimits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowLimits(1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowLimits(1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowLimits(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RowLimits.DEFAULT.withRows(1)).isEqualTo(new RowLimits(1, 1_024, 32_767, 100));
    }

    @Test
    void a_table_is_closed_with_its_text() throws IOException {
        boolean[] closed = new boolean[1];
        RowSource rows = DelimitedText.utf8(
                new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                Rows.SOURCE,
                ',',
                RowLimits.DEFAULT);

        assertThat(rows.next()).isEmpty();
        rows.close();
        assertThat(closed[0]).isTrue();
    }
}
