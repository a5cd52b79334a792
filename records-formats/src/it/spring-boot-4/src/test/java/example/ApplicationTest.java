package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import vn.records.document.DocumentType;
import vn.records.document.PartyType;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormContent;
import vn.records.docx.generate.GenerateOptions;

/** The whole system through real HTTP. */
@AutoConfigureTestRestTemplate
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private OutgoingDocuments documents;

    private ResponseEntity<JsonNode> upload(byte[] file) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "du-thao.docx";
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.setAcceptLanguageAsLocales(List.of(Locale.forLanguageTag("vi")));
        return http.postForEntity("/drafts", new HttpEntity<>(form, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> register(String number, String placeAndDate, List<String> answers) {
        return http.postForEntity(
                "/register",
                Map.of("number", number, "placeAndDate", placeAndDate, "answers", answers),
                JsonNode.class);
    }

    private static byte[] plan() {
        return DocxGenerator.create().generate(FormContent.of(DocumentType.PLAN), GenerateOptions.DEFAULT);
    }

    @Test
    void a_right_draft_is_taken() {
        assertThat(upload(plan()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private static byte[] resolution() {
        return DocxGenerator.create()
                .generate(FormContent.of(PartyType.RESOLUTION, LocalDate.of(2026, 11, 22)), GenerateOptions.DEFAULT);
    }

    @Test
    void a_draft_of_the_party_is_judged_by_the_law_of_the_party() throws Exception {
        assertThat(upload(resolution()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

        ResponseEntity<JsonNode> answer = upload(Faults.without("<w:b/><w:bCs/>", resolution()));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(finding("PTY-TD-02", answer.getBody()).get("citation").asString())
                .contains("HD/VPTW");
    }

    @Test
    void what_is_no_word_file_is_answered_with_a_problem() {
        ResponseEntity<JsonNode> answer = upload("not a Word file".getBytes());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("findings")).hasSize(1);
        assertThat(answer.getBody().at("/findings/0/message").asString())
                .isEqualTo("tệp không phải .docx, .doc hay .odt");
        assertThat(answer.getBody().at("/findings/0").has("rule")).isFalse();
    }

    @Test
    void the_findings_of_a_faulty_draft_are_answered_as_problem_details() throws Exception {
        byte[] faulty = Faults.without("<w:b/><w:bCs/>", plan());

        ResponseEntity<JsonNode> answer = upload(faulty);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("detail").asString()).isEqualTo("Văn bản chưa đúng thể thức");
        assertThat(answer.getBody().get("status").asInt()).isEqualTo(422);
        assertThat(answer.getBody().get("findings")).hasSize(10);
        JsonNode finding = finding("ND30-QH-02", answer.getBody());
        assertThat(finding.get("message").asString()).startsWith("Quốc hiệu in hoa, cỡ chữ 12–13, đứng, đậm");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("path").asString()).isEqualTo("body/table[0]/row[0]/cell[1]/p[0]");
        assertThat(finding.get("citation").asString())
                .isEqualTo("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1, điểm a");
    }

    private static JsonNode finding(String rule, JsonNode problem) {
        for (JsonNode finding : problem.get("findings")) {
            if (finding.get("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule + ": " + problem);
    }

    @Test
    void a_request_is_validated_field_by_field() {
        ResponseEntity<JsonNode> answer = register("5/QĐ-SNV", "Hà Nội ngày 5/2/2026", List.of("07/QĐ-SNV", "x"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        List<String> fields = new ArrayList<>();
        answer.getBody()
                .get("fields")
                .forEach(field -> fields.add(field.get("field").asString()));
        assertThat(fields).contains("number", "placeAndDate", "answers[1]").doesNotContain("answers[0]");
    }

    @Test
    void a_right_request_is_stored() {
        ResponseEntity<JsonNode> answer = register("05/QĐ-SNV", "Hà Nội, ngày 05 tháng 02 năm 2026", List.of());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(documents.findById(answer.getBody().get("id").asLong())).isPresent();
    }

    @Test
    void an_entity_is_validated_when_it_is_saved() {
        OutgoingDocument wrong = new OutgoingDocument("5-QĐ", "Hà Nội, ngày 05 tháng 02 năm 2026");

        Throwable refused = catchThrowable(() -> documents.saveAndFlush(wrong));

        while (refused instanceof TransactionSystemException) {
            refused = refused.getCause().getCause() == null
                    ? refused.getCause()
                    : refused.getCause().getCause();
        }
        assertThat(refused).isInstanceOf(ConstraintViolationException.class);
        assertThat(((ConstraintViolationException) refused).getConstraintViolations())
                .allMatch(violation -> violation.getPropertyPath().toString().equals("number"));
    }
}
