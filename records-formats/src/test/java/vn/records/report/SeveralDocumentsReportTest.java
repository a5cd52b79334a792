package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.docx.DocxReader;
import vn.records.json.RecordsModule;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.rule.Language;
import vn.records.sample.PaperFiles;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;

/** Reports that a host writes on files of several documents. */
final class SeveralDocumentsReportTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    /** Makes a writer of reports. */
    private interface Format {
        ReportWriter to(StringWriter out, RunContext run) throws IOException;
    }

    private static DocumentResult.Read read(String documents) throws DocumentReadException {
        byte[] file = PaperFiles.of(new Papers(Layout.TABLE, Between.SECTION), documents);
        FileJudgement judgement = PresentationRules.checkAll(DocxReader.create().read(file), OPTIONS);
        return new DocumentResult.Read(documents.replace(' ', '-') + ".docx", judgement);
    }

    private static String report(Format format, Language language, String... files) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.to(out, RunContext.of(PresentationRules.book(), language, "1.2.3"));
        for (String documents : files) {
            writer.write(read(documents));
        }
        writer.finish();
        return out.toString();
    }

    @Test
    void text_tells_the_documents_of_each_file_and_of_a_file_with_one_none() throws IOException {
        String text = report(
                (out, run) -> TextReport.to(out, run, TextStyle.PLAIN),
                Language.VIETNAMESE,
                "decision headed",
                "decision",
                "wrong copy");

        assertThat(text.lines().filter(line -> line.startsWith("Văn bản ")))
                .hasSize(4)
                .allMatch(line -> line.matches("Văn bản [12]/2: .*"));
        assertThat(text.lines().filter(line -> line.contains("ND30-QH-02"))).hasSize(2);
        assertThat(text).contains("3 tệp đã xét, 1 tệp có lỗi");
    }

    @ParameterizedTest
    @EnumSource
    void json_of_every_role_is_valid_and_holds_every_document(Language language) throws IOException {
        String json = report(
                JsonReport::to,
                language,
                "wrong statute further form copy",
                "decision further",
                "decision",
                "open wrong");

        try (InputStream in = RecordsModule.class.getResourceAsStream("report.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(new ObjectMapper().readTree(json).get("documents"))
                .extracting(file -> 1 + file.path("further").size())
                .containsExactly(5, 2, 1, 1);
    }

    @Test
    void sarif_of_every_role_is_valid_and_numbers_the_documents_of_several_only() throws IOException {
        String sarif = report(SarifReport::to, Language.ENGLISH, "wrong statute further form copy");

        assertThat(SarifReportTest.problems(sarif)).isEmpty();
        assertThat(sarif).contains("\"document\": 1", "\"document\": 3").doesNotContain("\"document\": 4");
        assertThat(report(SarifReport::to, Language.ENGLISH, "wrong")).doesNotContain("\"document\":");
    }

    @Test
    void html_has_each_document_below_its_heading() throws IOException {
        String html = report(HtmlReport::to, Language.ENGLISH, "wrong headed form copy");

        assertThat(html)
                .contains("<h2>Document 1 of 4: ", "<h2>Document 2 of 4: ", "<h2>Document 3 of 4: form BÁO CÁO of")
                .contains("<h2>Document 4 of 4: Full copy of")
                .containsOnlyOnce("Forms are still to be filled in and are not judged.");
        assertThat(html.split("a copy may not change it", -1)).hasSize(3);
    }

    @Test
    void html_of_several_files_counts_the_files_that_have_a_fault() throws IOException {
        String html = report(HtmlReport::to, Language.ENGLISH, "wrong headed wrong", "decision", "wrong form");

        assertThat(html)
                .contains("3 judged; 1 kind of error (4 places)")
                .contains("<td class=number>2</td><td class=number>4</td>");
    }

    @Test
    void an_error_of_what_is_copied_is_no_error_of_the_file() throws IOException {
        assertThat(read("wrong copy").hasErrors()).isFalse();
        assertThat(read("wrong headed copy").hasErrors()).isFalse();
        assertThat(read("decision headed").hasErrors()).isTrue();
        assertThat(read("decision form").hasErrors()).isFalse();
        assertThat(read("decision smallcopy").hasErrors()).isTrue();
    }
}
