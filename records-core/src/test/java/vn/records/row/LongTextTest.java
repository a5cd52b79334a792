package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.row.Rows.cells;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts longer than what is read at once, and readers that give little at once. */
class LongTextTest {
    private static final RowLimits WIDE = new RowLimits(1_000_000, 10, 1_000_000, 10);

    /** Gives one character at a time. */
    private static final class Slow extends Reader {
        private final Reader text;

        Slow(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return text.read(target, offset, Math.min(length, 1));
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    private static ImmutableList<Row> read(Reader reader) throws IOException {
        return Rows.all(DelimitedText.detecting(reader, Rows.SOURCE, WIDE));
    }

    private static void assertRead(String text, String... lastRow) throws IOException {
        assertThat(read(new StringReader(text))).isEqualTo(read(new Slow(text)));
        ImmutableList<Row> rows = read(new StringReader(text));
        assertThat(rows.get(rows.size() - 1).cells()).containsExactly(lastRow);
    }

    @ParameterizedTest
    @ValueSource(ints = {32_760, 32_765, 32_766, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537, 200_000})
    void cells_at_the_ends_of_what_is_read_at_once_stay_whole(int length) throws IOException {
        String cell = "ă".repeat(length);

        assertRead(cell + ",b\nc,d\n", "c", "d");
        assertRead("a,b\n" + cell + ",d", cell, "d");
        assertRead("a,b\n\"" + cell + "\"\"x\r\ny\",d\r\n", cell + "\"x\r\ny", "d");
        assertThat(read(new StringReader("a,b\r\n" + cell + ",d\r\ne,f\r\n")))
                .extracting(Row::line)
                .containsExactly(1, 2, 3);
    }

    @Test
    void many_lines_are_counted_through() throws IOException {
        String text = "\uFEFFa;b\r\n" + "1;\"x\ny\"\r\n".repeat(20_000) + "z;1,5";
        ImmutableList<Row> rows = read(new StringReader(text));

        assertThat(rows).hasSize(20_002).isEqualTo(read(new Slow(text)));
        assertThat(rows.get(0).cells()).containsExactly("a", "b");
        assertThat(rows.get(20_001).line()).isEqualTo(40_002);
        assertThat(rows.get(20_001).cells()).containsExactly("z", "1,5");
    }

    @Test
    void a_declared_delimiter_stands_alone_on_the_first_line() throws IOException {
        assertThat(cells(Rows.text("sep=;\na;b,c\n"))).containsExactly(ImmutableList.of("a", "b,c"));
        assertThat(cells(Rows.text("SEP=|\r\na|b,c\n"))).containsExactly(ImmutableList.of("a", "b,c"));
        assertThat(cells(Rows.text("sep=;"))).isEmpty();
        assertThat(cells(Rows.text("sep="))).containsExactly(ImmutableList.of("sep="));
        assertThat(cells(Rows.text("sep=;x,y\n"))).containsExactly(ImmutableList.of("sep=;x", "y"));
    }

    @Test
    void the_delimiter_is_the_one_that_most_lines_agree_on() throws IOException {
        assertThat(cells(Rows.text("a,b;c\nd,e\nf;g\n")).get(0)).containsExactly("a", "b;c");
        assertThat(cells(Rows.text("a;b,c\nd;e\nf;g\n")).get(0)).containsExactly("a", "b,c");
        assertThat(cells(Rows.text("\"a,b,c\nd,e\";x\nf;g\n")).get(0)).containsExactly("a,b,c\nd,e", "x");
        assertThat(cells(Rows.text("a\tb\tc\nd;e\n")).get(0)).containsExactly("a", "b", "c");
        assertThat(cells(Rows.text("a\n")).get(0)).containsExactly("a");
        String later = "a;b\n".repeat(50) + "a,b,c,d,e,f,g,h\n".repeat(60);
        assertThat(cells(Rows.text(later)).get(0)).containsExactly("a", "b");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf_16_is_known_by_its_mark_alone() throws IOException {
        assertThat(Rows.problem(Rows.utf8(bytes(0xFF, 0xFE, 0xA0, 0x1E))).code())
                .isEqualTo(RowProblem.Code.UTF_16);
        assertThat(Rows.problem(Rows.utf8(bytes(0xFE, 0xFF, 0x1E, 0xA0))).code())
                .isEqualTo(RowProblem.Code.UTF_16);
        assertThat(Rows.problem(Rows.utf8(bytes(0xFF, 0x41))).code()).isEqualTo(RowProblem.Code.NOT_UTF_8);
        assertThat(Rows.problem(Rows.utf8(bytes(0xFE, 0x41))).code()).isEqualTo(RowProblem.Code.NOT_UTF_8);
        assertThat(Rows.problem(Rows.utf8(bytes(0x41, 0x00))).code()).isEqualTo(RowProblem.Code.UTF_16);
    }

    @Test
    void only_the_whole_mark_at_the_beginning_is_left_out() throws IOException {
        assertThat(cells(Rows.utf8(bytes(0xEF, 0xBB, 0xBF, 0x41)))).containsExactly(ImmutableList.of("A"));
        assertThat(cells(Rows.utf8(bytes(0xEF, 0xBB, 0xB0, 0x41)))).containsExactly(ImmutableList.of("\uFEF0A"));
        assertThat(cells(Rows.utf8(bytes(0xEF, 0xBC, 0xBF, 0x41)))).containsExactly(ImmutableList.of("\uFF3FA"));
        assertThat(cells(Rows.utf8(bytes(0xC3, 0xBB, 0x41)))).containsExactly(ImmutableList.of("ûA"));
    }

    @Test
    void a_wrong_byte_far_in_the_text_is_told_on_its_line() throws IOException {
        byte[] text = ("ế,b\n".repeat(100_000) + "x,").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = text.clone();
        wrong[wrong.length - 1] = (byte) 0xE0;

        RowProblem problem = Rows.problem(Rows.utf8(wrong));
        assertThat(problem.code()).isEqualTo(RowProblem.Code.NOT_UTF_8);
        assertThat(problem.line()).isEqualTo(100_001);
        assertThat(cells(Rows.utf8(text))).hasSize(100_001);
    }
}
