package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists, sets and maps. */
final class ContainerCodec {

    private ContainerCodec() {}

    /** Returns the empty collection or map of a class. */
    static Object empty(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) {
            return type == ImmutableSortedMap.class ? ImmutableSortedMap.of() : ImmutableMap.of();
        } else if (type == ImmutableSortedSet.class) {
            return ImmutableSortedSet.of();
        }
        return ImmutableSet.class.isAssignableFrom(type) ? ImmutableSet.of() : ImmutableList.of();
    }

    /**
     * A list or set.
     *
     * @param type its class
     * @param element the codec of its elements
     */
    record OfElements(Class<?> type, Codec element) implements Codec {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (Object each : (Collection<?>) value) {
                element.write(each, json);
            }
            json.writeEndArray();
        }

        @Override
        public Object read(JsonNode node) throws ValueException {
            if (!node.isArray()) {
                throw new ValueException("expected a list, found " + Excerpts.of(node));
            }
            List<Object> elements = new ArrayList<>();
            for (JsonNode each : node) {
                try {
                    elements.add(element.read(each));
                } catch (ValueException e) {
                    throw e.in("[" + elements.size() + "]");
                }
            }
            if (type == ImmutableSortedSet.class) {
                return sorted(elements);
            }
            return type == ImmutableSet.class ? ImmutableSet.copyOf(elements) : ImmutableList.copyOf(elements);
        }

        @SuppressWarnings("unchecked") // what is in a sorted set can be compared
        private static Object sorted(List<Object> elements) {
            return ImmutableSortedSet.copyOf((List<Comparable<Object>>) (List<?>) elements);
        }
    }

    /**
     * A map; its keys are texts.
     *
     * @param type its class
     * @param key the codec of its keys
     * @param value the codec of its values
     */
    record OfMap(Class<?> type, Codec key, Codec value) implements Codec {
        @Override
        public void write(Object map, JsonGenerator json) throws IOException {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                json.writeFieldName(text(entry.getKey()));
                value.write(entry.getValue(), json);
            }
            json.writeEndObject();
        }

        private String text(Object name) throws IOException {
            if (name instanceof Integer number) {
                return number.toString();
            }
            try (TokenBuffer buffer = new TokenBuffer(null, false)) {
                key.write(name, buffer);
                buffer.flush();
                return String.valueOf(buffer.asParser().nextTextValue());
            }
        }

        @Override
        public Object read(JsonNode node) throws ValueException {
            if (!node.isObject()) {
                throw new ValueException("expected an object, found " + Excerpts.of(node));
            }
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                try {
                    entries.put(name(entry.getKey()), value.read(entry.getValue()));
                } catch (ValueException e) {
                    throw e.in(entry.getKey());
                }
            }
            return type == ImmutableSortedMap.class ? sorted(entries) : ImmutableMap.copyOf(entries);
        }

        private Object name(String text) throws ValueException {
            if (key != ScalarCodec.WHOLE) {
                return key.read(TextNode.valueOf(text));
            }
            Integer number = Ints.tryParse(text);
            if (number == null) {
                throw new ValueException("expected a whole number, found \"" + text + "\"");
            }
            return number;
        }

        @SuppressWarnings("unchecked") // the keys of a sorted map can be compared
        private static Object sorted(Map<Object, Object> entries) {
            return ImmutableSortedMap.copyOf((Map<Comparable<Object>, Object>) (Map<?, ?>) entries);
        }
    }
}
