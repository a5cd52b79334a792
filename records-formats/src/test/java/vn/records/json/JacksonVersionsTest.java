package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.records.document.DocumentType;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.finding.Basis;
import vn.records.json.jackson3.RecordsJacksonModule;
import vn.records.json.problem.JsonProblem;
import vn.records.json.problem.JsonValueException;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.sample.AnyValue;

/** Jackson 2 and Jackson 3: the same JSON out, the same values and the same problems in. */
class JacksonVersionsTest {

    private static final int VALUES = 3;
    private static final int MOST_SLOTS = 10;
    private static final ObjectMapper TWO = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new RecordsModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new RecordsJacksonModule())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A host's own object with our values in it. */
    record Letter(DocumentType type, List<FileCode> files, Optional<FileCode> other) {}

    static List<Class<?>> types() {
        return RoundTripTest.types();
    }

    /** What one of them reads: the value, or what is wrong. */
    private static Object two(String json, Class<?> type) {
        try {
            return String.valueOf((Object) TWO.readValue(json, type));
        } catch (JsonProcessingException e) {
            return problems(e);
        }
    }

    private static Object three(String json, Class<?> type) {
        try {
            return String.valueOf((Object) THREE.readValue(json, type));
        } catch (JacksonException e) {
            return problems(e);
        }
    }

    private static Object problems(Exception e) {
        return e.getCause() instanceof JsonValueException told
                ? told.problems().stream().map(JsonProblem::toString).toList()
                : "refused by Jackson";
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_is_written_and_read_alike(Class<?> type) throws JsonProcessingException {
        AnyValue any = new AnyValue(type.getName().hashCode());
        for (int i = 0; i < VALUES; i++) {
            Object value = any.of(type);

            String json = TWO.writeValueAsString(value);

            assertThat(THREE.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) THREE.readValue(json, type)).isEqualTo(value);
        }
    }

    @Test
    void constants_are_written_and_read_alike() throws JsonProcessingException {
        for (Object constant : List.of(DocumentType.DECISION, Basis.LAW, FileMedium.PAPER)) {
            String json = TWO.writeValueAsString(constant);

            assertThat(THREE.writeValueAsString(constant)).isEqualTo(json);
            assertThat((Object) THREE.readValue(json, constant.getClass())).isEqualTo(constant);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_wrong_is_told_alike(Class<?> type) {
        ObjectNode root = TWO.createObjectNode()
                .set("value", TWO.valueToTree(new AnyValue(type.getName().hashCode()).of(type)));
        List<Slot> slots = Slot.in(root);
        for (Slot slot : slots.subList(0, Math.min(slots.size(), MOST_SLOTS))) {
            for (JsonNode wrong : RoundTripTest.WRONG) {
                JsonNode before = slot.put(wrong);
                String json = root.get("value").toString();
                assertThat(three(json, type)).as(json).isEqualTo(two(json, type));
                JsonNode unused = slot.put(before);
            }
        }
    }

    @Test
    void a_mapper_of_jackson_3_finds_the_module_and_keeps_its_own_setting() {
        JsonMapper looking = JsonMapper.builder().findAndAddModules().build();
        Letter letter = new Letter(DocumentType.DECISION, List.of(FileCode.of("01.TCCB")), Optional.empty());

        String json = looking.writeValueAsString(letter);

        assertThat(json).contains("\"type\":\"QĐ\"").contains("\"files\":[\"01.TCCB\"]");
        assertThat(looking.readValue(json, Letter.class)).isEqualTo(letter);
        assertThat(looking.readValue("{\"code\":\"1\",\"x\":1}", RecordsFile.class)
                        .code())
                .isEqualTo(FileCode.of("1"));
        assertThatThrownBy(() -> THREE.readValue("{\"code\":\"1\",\"x\":1}", RecordsFile.class))
                .hasMessageContaining("x: no such field");
    }

    @Test
    void a_register_of_a_type_is_read_by_jackson_3() {
        String json = "{\"agency\":\"Sở Nội vụ\",\"year\":2026,\"entries\":[]}";

        assertThat(THREE.readValue(json, new TypeReference<Register<OutgoingEntry>>() {})
                        .entries())
                .isEmpty();
        assertThatThrownBy(() -> THREE.readValue("{\"year\":\"x\"}", new TypeReference<Register<OutgoingEntry>>() {}))
                .hasMessageContaining("year: expected a whole number, found \"x\"")
                .hasMessageContaining("agency: the field is missing")
                .hasCauseInstanceOf(JsonValueException.class);
    }
}
