package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.report.Reports.html;
import static vn.records.report.Reports.judged;
import static vn.records.report.Reports.unreadable;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.records.rule.Language;
import vn.records.sample.ToyLetter;

final class HtmlReportTest {

    private static final int KB = 1000;

    @Test
    void one_document_is_shown_with_the_drawing_of_its_page() throws IOException {
        String html = html(VIETNAMESE, judged("thư/một.docx", ToyLetter.with("Chữ nhỏ.")));

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=vi>", "<h1>thư/một.docx</h1>", "viewBox=\"0 0 210 297\"", "class=error")
                .doesNotContain("<script>");
    }

    @Test
    void several_documents_are_summed_up_with_the_commonest_faults_first() throws IOException {
        String html = html(
                ENGLISH,
                judged("một.docx", ToyLetter.with("Chữ nhỏ.")),
                unreadable("cũ.doc"),
                judged("hai.docx", ToyLetter.with("Chữ nhỏ.")));

        assertThat(html)
                .contains("<html lang=en>", "class=sortable", "<svg class=chart", "LEGACY_DOC")
                .containsSubsequence("<table", "<h3>một.docx</h3>", "<h3>cũ.doc</h3>", "<h3>hai.docx</h3>");
    }

    @Test
    void text_of_a_document_is_never_markup() throws IOException {
        String hostile = "<script>alert(1)</script> <img src=x onerror=y> \" ' & \u202e";

        for (Language language : Language.values()) {
            String one = html(language, judged(hostile + ".docx", ToyLetter.with(hostile)));
            String two = html(language, judged(hostile, ToyLetter.with(hostile)), unreadable(hostile));

            assertThat(one)
                    .doesNotContain("<img", "alert(1)</script>", "\u202e")
                    .contains("&lt;script&gt;");
            assertThat(two)
                    .doesNotContain("<img", "alert(1)</script>", "\u202e")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void nothing_is_fetched_from_elsewhere() throws IOException {
        String html =
                html(VIETNAMESE, judged("a.docx", ToyLetter.with("Chữ nhỏ.")), judged("b.docx", ToyLetter.with("–")));

        assertThat(html)
                .doesNotContain("src=", "@import", "url(", "http://", "https://")
                .contains("default-src 'none'");
    }

    @Test
    void every_link_leads_to_a_place_of_the_page() throws IOException {
        for (String html : new String[] {
            html(VIETNAMESE, judged("a.docx", ToyLetter.with("Chữ nhỏ."))),
            html(VIETNAMESE, judged("a.docx", ToyLetter.with("Chữ nhỏ.")), judged("b.docx", ToyLetter.with("–")))
        }) {
            Set<String> ids = all("\\bid=\"?([\\w-]+)", html);
            Set<String> links = all("href=\"?#([\\w-]+)", html);

            assertThat(links).isNotEmpty();
            assertThat(ids).containsAll(links);
        }
    }

    @Test
    void equal_documents_give_equal_pages() throws IOException {
        DocumentResult document = judged("a.docx", ToyLetter.with("Chữ nhỏ."));

        assertThat(html(VIETNAMESE, document, document)).isEqualTo(html(VIETNAMESE, document, document));
    }

    @Test
    void a_page_stays_small() throws IOException {
        DocumentResult document = judged("a.docx", ToyLetter.with("Chữ nhỏ. ".repeat(200)));
        DocumentResult[] thousand = IntStream.range(0, 1000)
                .mapToObj(i -> judged("văn bản " + i + ".docx", ToyLetter.with("Chữ nhỏ. ".repeat(20))))
                .toArray(DocumentResult[]::new);

        assertThat(bytes(html(VIETNAMESE, document))).isLessThan(150 * KB);
        assertThat(bytes(html(VIETNAMESE, thousand))).isLessThan(3000 * KB);
    }

    @Test
    void a_run_without_documents_is_a_page_too() throws IOException {
        assertThat(html(ENGLISH)).contains("<h1>").endsWith("</html>\n");
    }

    private static int bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Set<String> all(String pattern, String html) {
        Set<String> found = new HashSet<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(html); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
