package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.cli.CommandRun;
import vn.records.sample.PaperFiles;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;

/** {@code records check} over files that hold several documents. */
final class SeveralDocumentsCommandTest {

    @TempDir
    Path folder;

    private CommandRun check(String documents, String... options) throws IOException {
        Path file = folder.resolve("a.docx");
        Files.write(file, PaperFiles.of(new Papers(Layout.TABLE, Between.LINE), documents));
        return CommandRun.byLaw(Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> headings(CommandRun run, String first) {
        return run.out().lines().filter(line -> line.startsWith(first)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "decision statute, 0",
        "wrong statute, 1",
        "decision headed, 1",
        "decision wrong, 1",
        "decision form, 0",
        "wrong copy, 0",
        "wrong headed wrong copy, 0",
        "decision annex wrong, 0",
        "open wrong, 0"
    })
    void an_error_counts_in_each_document_but_forms_and_what_is_copied(String documents, int exit) throws IOException {
        CommandRun run = check(documents);

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void each_document_has_a_heading_that_says_what_it_belongs_to() throws IOException {
        assertThat(headings(check("decision statute wrong form"), "Văn bản "))
                .containsExactly(
                        "Văn bản 1/4: QUYẾT ĐỊNH Ban hành Quy chế làm việc của Sở Nội vụ",
                        "Văn bản 2/4: QUY CHẾ Làm việc của Sở Nội vụ, ban hành kèm theo Quyết định số 15/QĐ-SNV",
                        "Văn bản 3/4: QUYẾT ĐỊNH Ban hành Quy chế làm việc của Sở Nội vụ",
                        "Văn bản 4/4: mẫu, biểu BÁO CÁO kèm theo Quyết định số 15/QĐ-SNV");
        assertThat(headings(check("decision copy", "--lang", "en"), "Document "))
                .containsExactly(
                        "Document 1 of 2: QUYẾT ĐỊNH Ban hành Quy chế làm việc của Sở Nội vụ, copied here",
                        "Document 2 of 2: Full copy of Decision (individual) No. 15/QĐ-SNV");
        assertThat(check("decision").out()).doesNotContain("Văn bản 1/");
        assertThat(check("open wrong").out())
                .doesNotContain("Văn bản 1/")
                .contains("Tập hợp nhiều văn bản hoặc biểu mẫu", "không rõ văn bản nào là", "0 lỗi");
    }

    @Test
    void a_finding_stands_below_the_heading_of_its_document() throws IOException {
        String out = check("decision wrong").out();

        assertThat(out)
                .containsOnlyOnce("ND30-QH-02")
                .contains("Tại bảng 3, ô 2, đoạn 1")
                .doesNotContain("của bảng 1:");
        assertThat(out.indexOf("ND30-QH-02")).isGreaterThan(out.indexOf("Văn bản 2/2"));
    }

    @Test
    void what_does_not_count_is_said_not_to() throws IOException {
        assertThat(check("wrong copy").out())
                .containsOnlyOnce("Lỗi của văn bản được sao được nêu để biết, không tính vào kết quả")
                .contains("ND30-QH-02", "1 tệp đã xét; 2 loại lỗi (2 chỗ)");
        assertThat(check("wrong form form").out())
                .containsOnlyOnce("Mẫu, biểu còn để trống để điền nên không xét.")
                .containsOnlyOnce("ND30-QH-02");
    }

    @Test
    void json_has_the_first_document_in_its_file_and_the_others_behind_it() throws IOException {
        JsonNode file = json(check("wrong statute form copy", "--format", "json"));

        assertThat(standing(file)).isEqualTo("copied 1 of 0 by nd30-2020");
        assertThat(file.get("further"))
                .extracting(SeveralDocumentsCommandTest::standing)
                .containsExactly(
                        "attached 2 of 1 by nd30-2020", "form 3 of 2 by nd30-2020", "copy 4 of 1 by nd30-2020");
        assertThat(file.get("further")).allMatch(document -> !document.has("file") && !document.has("status"));
        assertThat(file.get("findings"))
                .isNotEmpty()
                .allMatch(finding -> !finding.get("fixable").booleanValue());
        assertThat(json(check("wrong", "--format", "json")).get("findings"))
                .anyMatch(finding -> finding.get("fixable").booleanValue());
    }

    @Test
    void json_of_a_file_with_one_document_has_no_standing() throws IOException {
        JsonNode file = json(check("decision annex", "--format", "json"));

        assertThat(file.has("further")).isFalse();
        assertThat(file.has("role")).isFalse();
        assertThat(file.has("ordinal")).isFalse();
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return new ObjectMapper().readTree(run.out()).get("documents").get(0);
    }

    private static String standing(JsonNode document) {
        int owner = document.has("belongsTo") ? document.get("belongsTo").intValue() : 0;
        return document.get("role").textValue() + " " + document.get("ordinal").intValue() + " of " + owner + " by "
                + document.get("ruleBook").textValue();
    }

    @Test
    void sarif_numbers_the_documents_and_has_no_result_of_a_form() throws IOException {
        JsonNode results = new ObjectMapper()
                .readTree(check("wrong headed form", "--format", "sarif").out())
                .get("runs")
                .get(0)
                .get("results");

        assertThat(results)
                .filteredOn(result -> result.get("ruleId").textValue().equals("ND30-QH-02"))
                .extracting(result -> result.get("properties").get("document").intValue())
                .containsExactly(1, 2);
        assertThat(results)
                .extracting(result -> result.get("properties").get("document").intValue())
                .containsOnly(1, 2);
    }

    @Test
    void html_has_a_heading_and_a_drawing_for_each_document_but_forms() throws IOException {
        String html = check("wrong statute form", "--format", "html").out();

        assertThat(html)
                .contains(
                        "<h2>Văn bản 1/3: QUYẾT ĐỊNH", "<h2>Văn bản 2/3: QUY CHẾ", "<h2>Văn bản 3/3: mẫu, biểu BÁO CÁO")
                .containsOnlyOnce("Mẫu, biểu còn để trống");
        assertThat(html.split("<svg", -1)).hasSize(3);
    }
}
