package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.report.Reports.json;
import static vn.records.report.Reports.judged;
import static vn.records.report.Reports.unreadable;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.report.words.HiddenCharacter;
import vn.records.sample.Golden;
import vn.records.sample.ToyLetter;

final class JsonReportTest {

    @Test
    void a_letter_is_written_as_expected() throws IOException {
        Golden.assertSame(
                "letter.json",
                json(
                        VIETNAMESE,
                        judged("thư/một.docx", ToyLetter.with("Chữ nhỏ.")),
                        unreadable("thư/cũ.doc"),
                        judged("hai.docx", ToyLetter.withBox("DỰ THẢO", "Chữ thường."))));
    }

    @Test
    void fields_stand_in_the_order_of_the_contract() throws IOException {
        String json = json(ENGLISH, judged("a.docx", ToyLetter.with("–")), unreadable("b.doc"));

        assertThat(fields(json, 1)).containsExactly("tool", "documents", "totals");
        assertThat(fields(json, 3))
                .containsSubsequence(
                        "file",
                        "status",
                        "judgedFor",
                        "stage",
                        "documentType",
                        "components",
                        "verdicts",
                        "findings",
                        "causes",
                        "undecided",
                        "file",
                        "status",
                        "error");
        assertThat(fields(json, 5))
                .containsSubsequence(
                        "component", "text", "path", "start", "end", "rule", "severity", "basis", "level", "citation")
                .containsSubsequence(
                        "rule",
                        "severity",
                        "basis",
                        "level",
                        "citation",
                        "component",
                        "path",
                        "start",
                        "end",
                        "message",
                        "measured",
                        "required",
                        "fixable");
    }

    @Test
    void every_text_is_read_back_as_it_stood_in_the_document() throws IOException {
        String hostile = "\"\\ \u001B[31m \u009B \u202E \u2028 \uD83D\uDE00 – \u0301";

        String json = json(VIETNAMESE, judged("a\u0000\u202E.docx", ToyLetter.with(hostile)));

        String seen = hostile.replace("\u202E", "");
        assertThat(strings(json)).contains("a\u0000\u202E.docx").anyMatch(text -> text.equals(seen));
        assertThat(json.replace("\n", "").codePoints()).noneMatch(HiddenCharacter::is);
    }

    @Test
    void rules_that_no_file_decides_are_counted_as_undecided_but_not_listed() throws IOException {
        String json = json(VIETNAMESE, judged("a.docx", ToyLetter.with("–")));

        assertThat(json)
                .contains("\"verdicts\": {\"passed\": 2, \"failed\": 3, \"notApplicable\": 1, \"undecided\": 4}")
                .doesNotContain("TOY-BOOK-01");
    }

    @Test
    void what_is_missing_has_no_path() throws IOException {
        assertThat(json(VIETNAMESE, judged("a.docx", ToyLetter.with("–"))))
                .contains("\"component\": \"CONTACT\", \"path\": null, \"start\": 0, \"end\": 0");
    }

    @Test
    void a_run_without_documents_is_a_report_too() throws IOException {
        assertThat(fields(json(VIETNAMESE), 1)).containsExactly("tool", "documents", "totals");
    }

    /** Returns the names of fields at a depth, in order; fails unless the whole is one JSON value. */
    private static List<String> fields(String json, int depth) throws IOException {
        List<String> names = new ArrayList<>();
        int level = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                level += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && level == depth) {
                    names.add(parser.currentName());
                }
            }
        }
        assertThat(level).isZero();
        return names;
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }
}
