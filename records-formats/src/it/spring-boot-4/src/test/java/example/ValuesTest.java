package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;

/** Values of the library in requests, answers and columns. */
@AutoConfigureTestRestTemplate
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ValuesTest {

    private static final RecordsFile FILE = RecordsFile.builder()
            .code(FileCode.of("01.TCCB"))
            .closed(LocalDate.of(2020, 6, 1))
            .addEntries(FileEntry.builder().ordinal(1).number("05/QĐ-SNV").build())
            .build();

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ArchivedFiles files;

    @Autowired
    private JdbcTemplate columns;

    private ResponseEntity<String> post(String json) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "vi");
        return http.postForEntity("/files", new HttpEntity<>(json, headers), String.class);
    }

    @Test
    void a_parameter_is_made_of_its_text_or_refused() {
        assertThat(http.getForObject("/numbers?number={n}", String.class, "05/QĐ-SNV"))
                .isEqualTo("QĐ-SNV");
        assertThat(http.getForEntity("/numbers?number={n}", String.class, "5/QĐ-SNV")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_file_comes_in_and_goes_out_as_json() {
        ResponseEntity<String> answer = post("{\"code\":\"01.TCCB\",\"documents\":[{\"ordinal\":1}],\"of our own\":1}");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody()).contains("\"code\":\"01.TCCB\"").contains("\"documents\":[{");
    }

    @Test
    void all_that_is_wrong_in_json_is_answered_with_the_way_to_it() {
        ResponseEntity<String> answer = post("{\"medium\":\"stone\",\"documents\":[{\"date\":\"hôm qua\"}]}");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody())
                .contains("\"documents[0].date\"", "\"documents[0].ordinal\"", "\"medium\"", "\"code\"")
                .contains("thiếu trường này");
    }

    @Test
    void codes_are_stored_as_their_texts_and_found_by_their_values() {
        RetentionPeriod years = RetentionPeriod.ofYears(20);
        DocumentNumber number = DocumentNumber.parse("05/QĐ-SNV");
        files.saveAndFlush(new ArchivedFile("UBND", FILE, years, number, DocumentType.DECISION));

        assertThat(columns.queryForMap("select fonds, code, period, opening, opening_type from archived_file"))
                .containsEntry("FONDS", "UBND")
                .containsEntry("CODE", "01.TCCB")
                .containsEntry("PERIOD", "P20Y")
                .containsEntry("OPENING", "05/QĐ-SNV")
                .containsEntry("OPENING_TYPE", "QĐ");
        List<ArchivedFile> found = files.findByPeriod(years);
        assertThat(found).singleElement().satisfies(file -> {
            assertThat(file.getFile()).isEqualTo(FILE);
            assertThat(file.getOpening()).isEqualTo(number);
            assertThat(file.getOpeningType()).isEqualTo(DocumentType.DECISION);
            assertThat(file.getKey().fileCode()).isEqualTo(FILE.code());
        });
        assertThat(files.findById(FileKey.of("UBND", FILE.code()))).isPresent();
        assertThat(files.findByOpening(number)).hasSize(1);
        assertThat(files.findByPeriod(RetentionPeriod.permanent())).isEmpty();
    }

    @Test
    void an_id_is_never_converted() {
        assertThat(columns.queryForObject(
                        "select data_type from information_schema.columns"
                                + " where table_name = 'SERIALISED_ID' and column_name = 'CODE'",
                        String.class))
                .isEqualTo("BINARY VARYING");
    }
}
