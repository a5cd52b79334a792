package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.sample.AnyValue;
import vn.records.sample.PublicValues;

/** Every value that the module writes it reads again, equal to what it was. */
class RoundTripTest {

    private static final int VALUES = 5;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();

    static List<Class<?>> types() {
        return PublicValues.types().stream().filter(Codecs.ALL::has).toList();
    }

    @Test
    void every_public_value_has_a_form() {
        assertThat(PublicValues.types())
                .filteredOn(type -> !Codecs.ALL.has(type))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_is_read_as_it_was_written(Class<?> type) throws Exception {
        AnyValue any = new AnyValue(type.getName().hashCode());
        for (int i = 0; i < VALUES; i++) {
            Object value = any.of(type);

            String json = MAPPER.writeValueAsString(value);
            Object read = MAPPER.readValue(json, type);

            assertThat(read).as(json).isEqualTo(value);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void fields_of_other_names_are_passed_over(Class<?> type) throws Exception {
        Object value = new AnyValue(7).of(type);
        JsonNode node = MAPPER.valueToTree(value);
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.put("a field of a later version", 1);

            assertThat(MAPPER.treeToValue(object, type)).isEqualTo(value);
        }
    }
}
