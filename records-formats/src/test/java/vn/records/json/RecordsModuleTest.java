package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.agency.AgencyCode;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Notation;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Basis;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.json.problem.JsonProblem;
import vn.records.json.problem.JsonValueException;
import vn.records.measure.Length;
import vn.records.register.Register;
import vn.records.registering.Numbering;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.disposal.DisposalCase;
import vn.records.retention.disposal.DisposalList;
import vn.records.rule.Language;
import vn.records.sample.Disposals;
import vn.records.view.Place;

class RecordsModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();

    /** A host's own object with our values in it. */
    record Letter(DocumentNumber number, DocumentType type, List<FileCode> files) {}

    @Test
    void values_with_a_text_are_that_text_also_in_objects_of_a_host() throws JsonProcessingException {
        Letter letter =
                new Letter(DocumentNumber.parse("05/QĐ-UBND"), DocumentType.DECISION, List.of(FileCode.of("01.TCCB")));

        String json = MAPPER.writeValueAsString(letter);

        assertThat(json).isEqualTo("{\"number\":\"05/QĐ-UBND\",\"type\":\"QĐ\",\"files\":[\"01.TCCB\"]}");
        assertThat(MAPPER.readValue(json, Letter.class)).isEqualTo(letter);
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_this_one() throws JsonProcessingException {
        ObjectMapper looking = JsonMapper.builder().findAndAddModules().build();
        ObjectMapper both = looking.copy().registerModule(new RecordsModule()).registerModule(new RecordsModule());

        assertThat(looking.writeValueAsString(FileCode.of("01.TCCB"))).isEqualTo("\"01.TCCB\"");
        assertThat(both.readValue("\"01.TCCB\"", FileCode.class)).isEqualTo(FileCode.of("01.TCCB"));
        assertThat(new ObjectMapper().writeValueAsString(FileCode.of("01.TCCB")))
                .isEqualTo("{\"value\":\"01.TCCB\"}");
    }

    @Test
    void names_are_those_of_reports() throws JsonProcessingException {
        Location at = Location.of(Component.NUMBER, Place.root("body").child("p", 2), 1, 3);

        assertThat(MAPPER.writeValueAsString(at))
                .isEqualTo("{\"component\":\"NUMBER\",\"path\":\"body/p[2]\",\"start\":1,\"end\":3}");
        assertThat(MAPPER.writeValueAsString(Basis.LAW)).isEqualTo("\"LAW\"");
        assertThat(MAPPER.writeValueAsString(RetentionPeriod.ofYears(20))).isEqualTo("\"P20Y\"");
        assertThat(MAPPER.writeValueAsString(Measure.between(Measure.of(Length.mm(30)), Measure.of(Length.mm(35)))))
                .isEqualTo("{\"kind\":\"between\",\"min\":{\"kind\":\"of-length\",\"lengthMm\":30.0},"
                        + "\"max\":{\"kind\":\"of-length\",\"lengthMm\":35.0}}");
        assertThat(MAPPER.writeValueAsString(AgencyCode.parse("G09.16"))).isEqualTo("\"G09.16\"");
    }

    @Test
    void what_is_missing_is_empty_or_as_usual() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"code\": \"1\", \"documents\": [{\"ordinal\": 2}]}", RecordsFile.class))
                .isEqualTo(RecordsFile.builder()
                        .code(FileCode.of("1"))
                        .addEntries(FileEntry.builder().ordinal(2).build())
                        .build());
    }

    @Test
    void a_wrong_field_is_told_with_the_way_to_it() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"code\": \"1\", \"documents\": [{\"ordinal\": 1}, {\"ordinal\": 2, \"date\": \"hôm qua\"}]}",
                        RecordsFile.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("documents[1].date: expected a day such as 2026-11-22, found \"hôm qua\"");
        assertThatThrownBy(() -> MAPPER.readValue("{\"code\": \"1\", \"medium\": \"stone\"}", RecordsFile.class))
                .hasMessageContaining("medium: no FileMedium: \"stone\"; expected: paper | electronic | mixed");
        assertThatThrownBy(() -> MAPPER.readValue("{\"component\": \"NUMBER\", \"path\": \"?[\"}", Location.class))
                .hasMessageContaining("path: no place, such as body/p[0]");
        assertThatThrownBy(() -> MAPPER.readValue("{}", RecordsFile.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> MAPPER.readValue("7", RecordsFile.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"kind\": \"x\"}", Measure.class))
                .hasMessageContaining("expected a field kind: ");
        assertThatThrownBy(() -> MAPPER.readValue("{\"agency\":\"x\",\"year\":2026,\"entries\":[{}]}", Register.class))
                .hasMessageContaining("entries[0]: the type is not known");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_both_languages() {
        JsonMappingException told = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue(
                        "{\"title\":7,\"medium\":\"stone\",\"documents\":[{\"date\":\"hôm qua\",\"dat\":1}],\"closed\":null}",
                        RecordsFile.class));
        JsonValueException cause = (JsonValueException) told.getCause();

        assertThat(cause.problems())
                .extracting(JsonProblem::path)
                .containsExactlyInAnyOrder(
                        "code", "title", "medium", "documents[0].date", "documents[0].ordinal", "documents[0].dat");
        assertThat(cause.message(Language.VIETNAMESE.locale()))
                .contains("documents[0].date: cần một ngày như 2026-11-22, có \"hôm qua\"")
                .contains("code: thiếu trường này")
                .contains("documents[0].dat: không có trường này; cần: ")
                .contains("medium: không có FileMedium: \"stone\"; cần: paper | electronic | mixed");
        assertThat(told).hasMessageContaining(cause.message(Language.ENGLISH.locale()));
    }

    @Test
    void of_very_many_problems_the_first_are_told_and_all_are_held() {
        String many = "[" + "{},".repeat(199) + "{}]";

        JsonMappingException told = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"code\":\"1\",\"documents\":" + many + "}", RecordsFile.class));

        assertThat(told).hasMessageContaining("documents[49].ordinal").hasMessageContaining("… and 150 more");
        assertThat(((JsonValueException) told.getCause()).problems()).hasSize(200);
    }

    @Test
    void a_type_is_read_by_its_code_and_by_its_slug() throws JsonProcessingException {
        assertThat(MAPPER.readValue("\"quyet-dinh\"", DocumentType.class)).isEqualTo(DocumentType.DECISION);
        assertThat(MAPPER.readValue("\"QĐ\"", DocumentType.class)).isEqualTo(DocumentType.DECISION);
        assertThatThrownBy(() -> MAPPER.readValue("\"quyet-din\"", DocumentType.class))
                .hasMessageContaining("no DocumentType: \"quyet-din\"");
    }

    @Test
    void a_disposition_is_as_it_was_on_its_day_and_its_item_is_in_it() throws JsonProcessingException {
        Disposition disposition = Appraiser.of(
                        SchedulePrecedence.of(PublishedSchedules.TT09_2011), LocalDate.of(2026, 11, 22))
                .appraise(RecordsFile.builder()
                        .code(FileCode.of("02"))
                        .closed(LocalDate.of(2012, 5, 4))
                        .item("4b")
                        .build());

        String json = MAPPER.writeValueAsString(disposition);
        Disposition read = MAPPER.readValue(json, Disposition.class);

        assertThat(MAPPER.readTree(json).at("/governing/schedule").asText()).isEqualTo("tt09-2011");
        assertThat(MAPPER.readTree(json).at("/governing/item/number").asText()).isEqualTo("4b");
        assertThat(read).isEqualTo(disposition);
        assertThat(read.facts()).isEqualTo(disposition.facts()).isNotEmpty();
        assertThat(read.citations()).isEqualTo(disposition.citations()).isNotEmpty();
    }

    @Test
    void what_was_worked_out_is_refused_where_it_contradicts_itself() throws JsonProcessingException {
        ObjectNode list = MAPPER.valueToTree(Disposals.list());
        ObjectNode barred = list.deepCopy();
        ((ArrayNode) barred.at("/files/0/disposition/bars")).add("held");
        assertThatThrownBy(() -> MAPPER.treeToValue(barred, DisposalList.class))
                .hasMessageContaining("files[0].disposition: the disposition of 01 as EXPIRED contradicts itself");

        ObjectNode running = list.deepCopy();
        ((ObjectNode) running.at("/files/0/disposition")).put("ends", "2026-12-31");
        assertThatThrownBy(() -> MAPPER.treeToValue(running, DisposalList.class))
                .hasMessageContaining("expected: a period that is over on the day");

        ObjectNode other = list.deepCopy();
        ((ObjectNode) other.at("/files/0/file")).put("code", "99");
        assertThatThrownBy(() -> MAPPER.treeToValue(other, DisposalList.class))
                .hasMessageContaining("expected what holds for 99 on 2026-11-22, found 01");

        ObjectNode done = MAPPER.valueToTree(Disposals.done());
        ((ArrayNode) done.get("taken")).remove(0);
        assertThatThrownBy(() -> MAPPER.treeToValue(done, DisposalCase.class))
                .hasMessageContaining("LISTING cannot have been taken on");
    }

    @Test
    void a_numbering_goes_on_where_it_was_stored() throws JsonProcessingException {
        Notation decision = Notation.parse("QĐ-UBND");
        Numbering begun = Numbering.of(2026, Grouping.SYMBOL)
                .next(decision, LocalDate.of(2026, 1, 5), "")
                .next();

        Numbering read = MAPPER.readValue(MAPPER.writeValueAsString(begun), Numbering.class);

        assertThat(read.next(decision, LocalDate.of(2026, 1, 6), "").number()).hasToString("02/QĐ-UBND");
    }
}
