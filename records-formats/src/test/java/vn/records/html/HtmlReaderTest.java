package vn.records.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.reader.DocumentReadException;
import vn.records.reader.FileStart;
import vn.records.reader.ReadLimits;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Table;

class HtmlReaderTest {

    private static DocumentView read(String page) throws DocumentReadException {
        return HtmlReader.create().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.column() + "+" + cell.columns() + (cell.continued() ? "^" : "") + "="
                                        + cell.blocks().stream()
                                                .map(HtmlReaderTest::told)
                                                .collect(Collectors.joining("/")))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String all(String page) throws DocumentReadException {
        return read(page).body().stream().map(HtmlReaderTest::told).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>một<p>hai~một|hai",
                "<div>một  <b>hai</b>\t ba</div>bốn~một hai ba|bốn",
                "<p>a<br>b</p><ul><li>c<li>d</ul>~a|b|c|d",
                "<p>&lt;x&gt; &amp; &nbsp;y</p><script>z</script><style>w</style>~<x> & y",
                "<table><tr><td>a<td>b<tr><td colspan=2>c</table>~[0+1=a 1+1=b; 0+2=c]",
                "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>~[0+1=a 1+1=b; 0+1^= 1+1=c]",
                "<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d</table>~[0+1=a 1+1=b; 0+1=c 1+1^=; 0+1=d 1+1^=]",
                "<table><thead><tr><th>a</thead><tbody><tr><td>b<table><tr><td>c</table></tbody></table>~[0+1=a; 0+1=b/[0+1=c]]"
            })
    void what_is_written_is_read(String page, String blocks) throws DocumentReadException {
        assertThat(all(page)).isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1258", "UTF-16"})
    void the_character_set_is_that_of_the_page(String charset) throws DocumentReadException {
        String page = "<html><head><meta charset=\"" + charset + "\"></head><body><p>Hồ sơ</p></body></html>";
        byte[] bytes = charset.equals("windows-1258")
                ? page.replace("ồ", "ô\u0300").getBytes(Charset.forName(charset))
                : page.getBytes(Charset.forName(charset));

        DocumentView view = HtmlReader.create().read(bytes);

        assertThat(java.text.Normalizer.normalize(told(view.body().get(0)), java.text.Normalizer.Form.NFC))
                .isEqualTo("Hồ sơ");
    }

    @Test
    void a_page_is_told_by_its_tags() {
        HtmlReader reader = HtmlReader.create();

        assertThat(reader.takes(FileStart.of("<!DOCTYPE HTML><p>x".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(reader.takes(FileStart.of("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))))
                .isFalse();
        assertThat(reader.takes(FileStart.of("a,b\n1,2".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThat(reader.extensions()).containsExactly("html", "htm");
    }

    @ParameterizedTest
    @CsvSource({"blocks", "text", "nesting", "depth", "columns", "size"})
    void a_page_over_a_limit_is_refused(String limit) {
        String page =
                switch (limit) {
                    case "blocks" -> "<p>x".repeat(60);
                    case "text" -> "<p>" + "x".repeat(5000);
                    case "nesting" -> "<table><tr><td>".repeat(8);
                    case "depth" -> "<div>".repeat(400) + "x";
                    case "columns" -> "<table><tr>" + "<td colspan=50>x".repeat(20) + "</table>";
                    default -> "x".repeat(20_000);
                };
        HtmlReader reader = HtmlReader.with(ReadLimits.builder()
                .blocks(50)
                .textLength(4000)
                .nesting(4)
                .fileSize(15_000)
                .build());

        assertThatThrownBy(() -> reader.read(page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        e -> assertThat(e.code()).isEqualTo(DocumentReadException.Code.LIMIT_EXCEEDED));
    }
}
