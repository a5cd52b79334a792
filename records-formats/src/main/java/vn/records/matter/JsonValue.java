package vn.records.matter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of JSON with the line it begins on.
 *
 * @param line the line, counted from 1
 * @param content a {@code Map} of values by name, a {@code List} of values, a text, a number as text with its kind, or a
 *     truth value
 */
record JsonValue(int line, Object content) {

    /** A number as it is written. */
    record Figure(String text) {}

    private static final int DEEPEST = 20;

    /** Reads the value that the parser is at; nulls in an object are left out. */
    static JsonValue read(JsonParser json, int depth) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        if (depth > DEEPEST) {
            throw new FileJsonException(line, "", "lồng quá sâu", "nested too deeply");
        }
        return new JsonValue(
                line,
                switch (json.currentToken()) {
                    case START_OBJECT -> object(json, depth);
                    case START_ARRAY -> array(json, depth);
                    case VALUE_STRING -> json.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(json.getText());
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> "";
                });
    }

    private static Map<String, JsonValue> object(JsonParser json, int depth) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                JsonValue value = read(json, depth + 1);
                if (fields.putIfAbsent(name, value) != null) {
                    throw new FileJsonException(value.line, name, "trường này có hai lần", "this field is there twice");
                }
            }
        }
        return fields;
    }

    private static ImmutableList<JsonValue> array(JsonParser json, int depth) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(json, depth + 1));
        }
        return ImmutableList.copyOf(values);
    }
}
