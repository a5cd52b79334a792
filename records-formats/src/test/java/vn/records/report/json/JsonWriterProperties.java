package vn.records.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is what another library reads, whatever is in it. */
final class JsonWriterProperties {

    private static final JsonFactory JACKSON = new JsonFactory();

    @Property
    void any_value_is_read_back_as_it_was(@ForAll("values") Object value, @ForAll JsonLayout layout)
            throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = JsonWriter.to(text, layout);

        write(json, value);
        json.finish();

        try (JsonParser parser = JACKSON.createParser(text.toString())) {
            parser.nextToken();
            assertThat(read(parser)).isEqualTo(value);
            assertThat(parser.nextToken()).isNull();
        }
    }

    @Property
    void any_text_is_read_back_from_bytes_as_it_was(@ForAll("texts") String value) throws IOException {
        JsonFragment fragment = JsonFragment.of(json -> json.value(value));

        byte[] bytes = fragment.json().getBytes(StandardCharsets.UTF_8);

        try (JsonParser parser = JACKSON.createParser(bytes)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            assertThat(parser.getText()).isEqualTo(value);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings().withCharRange('\u0000', '\u00FF'),
                Arbitraries.strings().withCharRange('\u2000', '\u2070').withChars('"', '\\', '/', 'ữ'),
                Arbitraries.strings().withCharRange('\uD7F0', '\uE010'));
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                texts().map(Object.class::cast),
                Arbitraries.longs().map(BigDecimal::valueOf).map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.doubles().map(BigDecimal::valueOf).map(Object.class::cast),
                Arbitraries.just(Optional.empty()));
        return depth == 0
                ? plain
                : Arbitraries.oneOf(
                        plain,
                        values(depth - 1).list().ofMaxSize(5).map(Object.class::cast),
                        Arbitraries.maps(texts().filter(JsonWriterProperties::isPaired), values(depth - 1))
                                .ofMaxSize(5)
                                .map(Object.class::cast));
    }

    /** A surrogate that stands alone is read back in a value; the other library refuses it in a name. */
    private static boolean isPaired(String name) {
        return StandardCharsets.UTF_16.newEncoder().canEncode(name);
    }

    private static void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.beginObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.name((String) field.getKey());
                write(json, field.getValue());
            }
            json.endObject();
        } else if (value instanceof List<?> elements) {
            json.beginArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.endArray();
        } else if (value instanceof String text) {
            json.value(text);
        } else if (value instanceof BigDecimal number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.nothing();
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> parser.getDecimalValue();
        };
    }
}
