package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.sample.AnyValue;
import vn.records.sample.PublicValues;

/** Every value that the module writes it reads again, equal to what it was. */
class RoundTripTest {

    private static final int VALUES = 5;
    private static final int MOST_SLOTS = 25;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();
    private static final List<JsonNode> WRONG = List.of(
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
    void fields_of_other_names_are_passed_over(Class<?> type) throws Exception {
        Object value = new AnyValue(7).of(type);
        JsonNode node = MAPPER.valueToTree(value);
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.put("a field of a later version", 1);

            assertThat(MAPPER.treeToValue(object, type)).isEqualTo(value);
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

    /** A place in a tree that holds a node. */
    private record Slot(JsonNode parent, String name, int index) {

        static List<Slot> in(JsonNode parent) {
            List<Slot> slots = new ArrayList<>();
            int index = 0;
            for (JsonNode child : parent) {
                slots.add(new Slot(parent, "", index++));
                slots.addAll(in(child));
            }
            if (parent instanceof ObjectNode object) {
                List<String> names = ImmutableList.copyOf(object.fieldNames());
                slots.replaceAll(slot -> slot.parent() == parent ? new Slot(parent, names.get(slot.index()), 0) : slot);
            }
            return slots;
        }

        /** Puts a node there; returns the one that was. */
        JsonNode put(JsonNode node) {
            return parent instanceof ObjectNode object
                    ? object.replace(name, node)
                    : ((ArrayNode) parent).set(index, node);
        }
    }
}
