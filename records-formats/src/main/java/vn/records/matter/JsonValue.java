package vn.records.matter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 1 << 20;
    /** More than a hundred thousand files, or a document of as many articles. */
    private static final long LONGEST = 1L << 26;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(LONGEST)
                    .build())
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads the value a file begins with.
     *
     * @throws FileJsonException if it is no JSON
     * @throws IOException if reading fails
     */
    static JsonValue read(Path path) throws IOException {
        try (Reader in = text(path);
                JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() == null) {
                throw new FileJsonException(1, "", "tệp trống", "the file is empty");
            }
            JsonValue value = read(json, 0);
            if (json.nextToken() != null) {
                int line = json.currentTokenLocation().getLineNr();
                throw new FileJsonException(
                        line, "", "còn nội dung sau giá trị JSON", "something follows the value of JSON");
            }
            return value;
        } catch (CharacterCodingException e) {
            throw new FileJsonException(
                    Utf8.lineOfFault(Files.readAllBytes(path)), "", "không phải UTF-8", "not UTF-8");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new FileJsonException(
                    line, "", "không phải JSON: " + e.getOriginalMessage(), "not JSON: " + e.getOriginalMessage());
        }
    }

    /** Returns the text of a file, without the mark of its byte order. */
    private static Reader text(Path path) throws IOException {
        BufferedReader text = Files.newBufferedReader(path);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Reads the value that the parser is at; nulls in an object are left out. */
    private static JsonValue read(JsonParser json, int depth) throws IOException {
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
