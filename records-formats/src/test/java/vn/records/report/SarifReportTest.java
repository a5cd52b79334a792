package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.report.Reports.judged;
import static vn.records.report.Reports.sarif;
import static vn.records.report.Reports.unreadable;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.rule.Language;
import vn.records.sample.ToyLetter;

final class SarifReportTest {

    @Test
    void the_report_is_valid_against_the_schema_of_the_standard() throws IOException {
        for (Language language : Language.values()) {
            String sarif = sarif(
                    language,
                    judged("thư/một & hai.docx", ToyLetter.with("Chữ nhỏ. \"<b>\" \u202e")),
                    unreadable("thư/cũ.doc"),
                    judged("/tuyệt/đối.docx", ToyLetter.withBox("DỰ THẢO", "Chữ thường.")));

            assertThat(problems(sarif)).isEmpty();
        }
    }

    @Test
    void a_report_without_documents_is_valid() throws IOException {
        assertThat(problems(sarif(VIETNAMESE))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_report() throws IOException {
        assertThat(problems("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{}]}]}"))
                .isNotEmpty();
    }

    @Test
    void a_finding_fails_and_names_its_rule_its_file_and_its_place() throws IOException {
        String sarif = sarif(ENGLISH, judged("a b.docx", ToyLetter.with("Chữ nhỏ.")));

        assertThat(sarif)
                .contains("\"kind\": \"fail\"")
                .contains("\"uri\": \"a%20b.docx\"")
                .contains("\"fullyQualifiedName\": \"body/");
    }

    @Test
    void a_file_that_could_not_be_read_is_a_notification() throws IOException {
        assertThat(sarif(ENGLISH, unreadable("cũ.doc")))
                .contains("\"toolExecutionNotifications\"")
                .contains("\"id\": \"LEGACY_DOC\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, a.docx",
        "thư mục/a.docx, th%C6%B0%20m%E1%BB%A5c/a.docx",
        "/a/b.docx, file:///a/b.docx",
        "C:\\a\\b.docx, file:///C:/a/b.docx",
        "a\\b.docx, a/b.docx"
    })
    void names_of_files_become_references(String name, String reference) {
        assertThat(SarifResults.uri(name)).isEqualTo(reference);
    }

    static List<Error> problems(String sarif) throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(sarif, InputFormat.JSON);
        }
    }
}
