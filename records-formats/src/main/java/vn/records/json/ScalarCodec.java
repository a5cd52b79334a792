package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.records.measure.FontSize;
import vn.records.measure.Length;

/** Values of the language and of measure that JSON has a form for: texts, numbers, truth values, days. */
enum ScalarCodec implements Codec {
    TEXT("a text") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeString((String) value);
        }

        @Override
        Object value(JsonNode node) {
            return node.isTextual() ? node.textValue() : refused();
        }
    },
    TRUTH("true or false") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object value(JsonNode node) {
            return node.isBoolean() ? node.booleanValue() : refused();
        }
    },
    WHOLE("a whole number") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Integer) value);
        }

        @Override
        Object value(JsonNode node) {
            return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : refused();
        }
    },
    LONG("a whole number") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Long) value);
        }

        @Override
        Object value(JsonNode node) {
            return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : refused();
        }
    },
    NUMBER("a number") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Double) value);
        }

        @Override
        Object value(JsonNode node) {
            return node.isNumber() ? node.doubleValue() : refused();
        }
    },
    DAY("a day such as 2026-11-22") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(value.toString());
        }

        @Override
        Object value(JsonNode node) {
            return node.isTextual() ? LocalDate.parse(node.textValue()) : refused();
        }
    },
    TIME("a time such as 2026-11-22T08:00:00") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(value.toString());
        }

        @Override
        Object value(JsonNode node) {
            return node.isTextual() ? LocalDateTime.parse(node.textValue()) : refused();
        }
    },
    MILLIMETRES("a number of millimetres") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber(((Length) value).toMm());
        }

        @Override
        Object value(JsonNode node) {
            return node.isNumber() ? Length.mm(node.doubleValue()) : refused();
        }
    },
    POINTS("a number of points") {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber(((FontSize) value).toPoints());
        }

        @Override
        Object value(JsonNode node) {
            return node.isNumber() ? new FontSize((int) Math.round(node.doubleValue() * 2)) : refused();
        }
    };

    static final ImmutableMap<Class<?>, ScalarCodec> BY_CLASS = ImmutableMap.<Class<?>, ScalarCodec>builder()
            .put(String.class, TEXT)
            .put(boolean.class, TRUTH)
            .put(Boolean.class, TRUTH)
            .put(int.class, WHOLE)
            .put(Integer.class, WHOLE)
            .put(long.class, LONG)
            .put(Long.class, LONG)
            .put(double.class, NUMBER)
            .put(Double.class, NUMBER)
            .put(LocalDate.class, DAY)
            .put(LocalDateTime.class, TIME)
            .put(Length.class, MILLIMETRES)
            .put(FontSize.class, POINTS)
            .buildOrThrow();

    private final String expected;

    ScalarCodec(String expected) {
        this.expected = expected;
    }

    abstract Object value(JsonNode node);

    private static Object refused() {
        throw new IllegalArgumentException();
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        try {
            return value(node);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ValueException("expected " + expected + ", found " + Excerpts.of(node));
        }
    }
}
