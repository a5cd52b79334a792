package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.records.json.RecordsModule;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.sample.ToyLaw;
import vn.records.sample.ToyLetter;

/** A rule that breaks is told of in every report, beside all that the others say. */
class RuleProblemsTest {

    private static final String BROKEN = "TOY-BREAK-01: java.lang.IllegalStateException: no toy in: Chữ hỏng.";

    /** Makes a writer of reports. */
    private interface Format {
        ReportWriter to(StringWriter out, RunContext run) throws IOException;
    }

    private static String report(Format format, Language language, String... lines) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.to(out, RunContext.of(ToyLaw.BREAKING, language, "1.2.3"));
        for (String line : lines) {
            Draft draft = ((DocumentResult.Read) Reports.judged("a.docx", ToyLetter.with(line)))
                    .judgement()
                    .first()
                    .draft();
            writer.write(new DocumentResult.Read("a.docx", draft, ToyLaw.BREAKING.evaluate(draft)));
        }
        writer.finish();
        return out.toString();
    }

    @Test
    void json_has_it_among_the_problems_of_its_document_only() throws IOException {
        String json = report(JsonReport::to, ENGLISH, "Chữ hỏng.", "Chữ lành.");

        assertThat(json)
                .containsOnlyOnce("\"problems\"")
                .contains(
                        "\"rule\": \"TOY-BREAK-01\"",
                        "\"exception\": \"java.lang.IllegalStateException\"",
                        "\"message\": \"no toy in: Chữ hỏng.\"",
                        "\"reason\": \"The program failed while it asked this rule (java.lang.IllegalStateException).\"",
                        "TOY-PAGE-01");
        try (InputStream in = RecordsModule.class.getResourceAsStream("report.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void text_says_it_in_one_sentence() throws IOException {
        String vietnamese =
                report((out, run) -> TextReport.to(out, run, new TextStyle(false, false)), VIETNAMESE, "Chữ hỏng.");
        String english =
                report((out, run) -> TextReport.to(out, run, new TextStyle(false, false)), ENGLISH, "Chữ hỏng.");

        assertThat(vietnamese.replaceAll("\\s+", " "))
                .containsOnlyOnce("Lỗi của chương trình ở 1 quy tắc")
                .contains(BROKEN);
        assertThat(english.replaceAll("\\s+", " "))
                .containsOnlyOnce("1 rule is undecided for a fault of the program")
                .contains(BROKEN);
    }

    @Test
    void html_says_it_of_one_document_and_of_several() throws IOException {
        String one = report(HtmlReport::to, VIETNAMESE, "Chữ hỏng.");
        String several = report(HtmlReport::to, ENGLISH, "Chữ hỏng.", "Chữ lành.");

        assertThat(one).containsOnlyOnce("Lỗi của chương trình ở 1 quy tắc").contains(BROKEN);
        assertThat(several).containsOnlyOnce("1 rule is undecided for a fault").contains(BROKEN);
    }

    @Test
    void sarif_has_a_notification_that_names_the_rule_and_the_exception() throws IOException {
        String sarif = report(SarifReport::to, ENGLISH, "Chữ hỏng.", "Chữ lành.");

        assertThat(sarif)
                .containsOnlyOnce("\"id\": \"RULE_BROKE\"")
                .contains("\"kind\": \"java.lang.IllegalStateException\"", "\"message\": \"no toy in: Chữ hỏng.\"");
        assertThat(SarifReportTest.problems(sarif)).isEmpty();
    }

    @Test
    void a_report_without_broken_rules_says_nothing_of_them() throws IOException {
        assertThat(report(JsonReport::to, ENGLISH, "Chữ lành.")).doesNotContain("problems");
        assertThat(report(SarifReport::to, ENGLISH, "Chữ lành.")).doesNotContain("RULE_BROKE");
    }
}
