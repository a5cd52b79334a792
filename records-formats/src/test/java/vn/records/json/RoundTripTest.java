package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.json.codec.Codecs;
import vn.records.sample.AnyValue;
import vn.records.sample.PublicValues;

/** Every value that the module writes it reads again, equal to what it was. */
class RoundTripTest {

    private static final int VALUES = 5;
    private static final int MOST_SLOTS = 25;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();
    private static final ObjectMapper PASSING =
            MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    static final List<JsonNode> WRONG = List.of(
            TextNode.valueOf(""),
            TextNode.valueOf("x"),
            IntNode.valueOf(-1),
            IntNode.valueOf(Integer.MAX_VALUE),
            DoubleNode.valueOf(1e300),
            BooleanNode.TRUE,
            NullNode.getInstance(),
            MAPPER.createArrayNode(),
            MAPPER.createArrayNode().add("x"),
            MAPPER.createObjectNode(),
            MAPPER.createObjectNode().put("x", "y"));

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
    void fields_of_other_names_are_told_or_passed_over_as_the_mapper_is_set(Class<?> type) throws Exception {
        Object value = new AnyValue(7).of(type);
        JsonNode node = MAPPER.valueToTree(value);
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.put("a field of a later version", 1);

            assertThat(PASSING.treeToValue(object, type)).isEqualTo(value);
            assertThatThrownBy(() -> MAPPER.treeToValue(object, type))
                    .hasMessageContaining("a field of a later version: no such field");
        }
    }

    /** Whatever is put in place of any part of a value, it is read, or refused with the way down to it. */
    @ParameterizedTest
    @MethodSource("types")
    void what_is_wrong_is_told_as_such(Class<?> type) {
        AnyValue any = new AnyValue(type.getName().hashCode());
        for (int i = 0; i < 2; i++) {
            ObjectNode root = MAPPER.createObjectNode().set("value", MAPPER.valueToTree(any.of(type)));
            List<Slot> slots = Slot.in(root);
            for (Slot slot : slots.subList(0, Math.min(slots.size(), MOST_SLOTS))) {
                for (JsonNode wrong : WRONG) {
                    JsonNode before = slot.put(wrong);
                    assertThatNoException().as(root.toString()).isThrownBy(() -> {
                        try {
                            MAPPER.treeToValue(root.get("value"), type);
                        } catch (JsonMappingException told) {
                            assertThat(told).message().isNotBlank();
                        }
                    });
                    JsonNode unused = slot.put(before);
                }
            }
        }
    }
}
