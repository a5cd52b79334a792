package vn.records.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonWriterTest {

    /** Writes with a writer. */
    @FunctionalInterface
    private interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    private static String written(JsonLayout layout, Content content) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = JsonWriter.to(text, layout);
        content.writeTo(json);
        json.finish();
        return text.toString();
    }

    private static void sample(JsonWriter json) throws IOException {
        json.beginObject();
        json.beginObject("tool").field("name", "records").endObject();
        json.beginArray("documents");
        json.beginObject().field("file", "a").beginArray("none").endArray();
        json.beginArray("two").value(1).value(2).endArray();
        json.beginObject("in").field("x", true).field("y", Optional.empty()).endObject();
        json.endObject();
        json.beginObject().endObject();
        json.endArray();
        json.endObject();
    }

    @Test
    void tags_beyond_the_first_plane_are_escapes_and_other_signs_there_stay() throws IOException {
        assertThat(written(
                        JsonLayout.COMPACT,
                        json -> json.beginObject()
                                .field("a", "x\uDB40\uDC41y\uD83D\uDE00")
                                .endObject()))
                .isEqualTo("{\"a\":\"x\\uDB40\\uDC41y\uD83D\uDE00\"}\n");
    }

    @Test
    void without_white_space_nothing_stands_between_tokens() throws IOException {
        assertThat(written(JsonLayout.COMPACT, JsonWriterTest::sample))
                .isEqualTo("{\"tool\":{\"name\":\"records\"},\"documents\":[{\"file\":\"a\",\"none\":[],"
                        + "\"two\":[1,2],\"in\":{\"x\":true,\"y\":null}},{}]}\n");
    }

    @Test
    void fields_of_the_run_and_of_a_document_have_lines_of_their_own() throws IOException {
        assertThat(written(JsonLayout.LINES, JsonWriterTest::sample)).isEqualTo("""
                        {
                          "tool": {"name": "records"},
                          "documents": [
                            {
                              "file": "a",
                              "none": [],
                              "two": [
                                1,
                                2
                              ],
                              "in": {"x": true, "y": null}
                            },
                            {}
                          ]
                        }
                        """);
    }

    @Test
    void each_field_has_a_line_of_its_own() throws IOException {
        assertThat(written(JsonLayout.FIELDS, JsonWriterTest::sample)).isEqualTo("""
                        {
                          "tool" : {
                            "name" : "records"
                          },
                          "documents" : [ {
                            "file" : "a",
                            "none" : [ ],
                            "two" : [ 1, 2 ],
                            "in" : {
                              "x" : true,
                              "y" : null
                            }
                          }, { } ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "0008, \\b",
        "0009, \\t",
        "000A, \\n",
        "000C, \\f",
        "000D, \\r",
        "001B, \\u001B",
        "0022, \\\"",
        "005C, \\\\",
        "007F, \\u007F",
        "0085, \\u0085",
        "00AD, \\u00AD",
        "200B, \\u200B",
        "202E, \\u202E",
        "2028, \\u2028",
        "2029, \\u2029",
        "FEFF, \\uFEFF",
        "D800, \\uD800",
        "DFFF, \\uDFFF"
    })
    void what_nobody_sees_is_written_as_an_escape(String code, String escape) throws IOException {
        String character = Character.toString((char) Integer.parseInt(code, 16));

        assertThat(written(JsonLayout.COMPACT, json -> json.value("ả" + character + "b")))
                .isEqualTo("\"ả" + escape + "b\"\n");
    }

    @Test
    void letters_and_pairs_of_surrogates_are_written_as_they_are() throws IOException {
        String text = "Độc lập – Tự do/\u0301 \uD83D\uDE00 \u00A0";

        assertThat(written(JsonLayout.COMPACT, json -> json.value(text))).isEqualTo("\"" + text + "\"\n");
    }

    @Test
    void numbers_are_those_of_java() throws IOException {
        assertThat(written(
                        JsonLayout.COMPACT,
                        json -> json.beginObject()
                                .field("a", Long.MIN_VALUE)
                                .field("b", 0.5)
                                .field("c", new BigDecimal("12.50"))
                                .endObject()))
                .isEqualTo("{\"a\":-9223372036854775808,\"b\":0.5,\"c\":12.50}\n");
    }

    @Test
    void a_number_that_json_has_not_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        written(JsonLayout.COMPACT, json -> json.beginObject().field("a", Double.NaN)));
    }

    @Test
    void a_value_in_an_object_has_a_name() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        written(JsonLayout.COMPACT, json -> json.beginObject().value("a")));
    }

    @Test
    void a_name_stands_in_an_object_and_has_a_value() {
        assertThatIllegalStateException().isThrownBy(() -> written(JsonLayout.COMPACT, json -> json.name("a")));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        written(JsonLayout.COMPACT, json -> json.beginArray().name("a")));
        assertThatIllegalStateException()
                .isThrownBy(() -> written(
                        JsonLayout.COMPACT, json -> json.beginObject().name("a").name("b")));
        assertThatIllegalStateException()
                .isThrownBy(() -> written(
                        JsonLayout.COMPACT, json -> json.beginObject().name("a").endObject()));
    }

    @Test
    void only_what_was_begun_last_is_ended() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        written(JsonLayout.COMPACT, json -> json.beginObject().endArray()));
        assertThatIllegalStateException().isThrownBy(() -> written(JsonLayout.COMPACT, JsonWriter::endObject));
    }

    @Test
    void a_text_is_one_complete_value() {
        assertThatIllegalStateException().isThrownBy(() -> written(JsonLayout.COMPACT, json -> {}));
        assertThatIllegalStateException().isThrownBy(() -> written(JsonLayout.COMPACT, JsonWriter::beginArray));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> written(JsonLayout.COMPACT, json -> json.value(1).value(2)));
        assertThatIllegalStateException().isThrownBy(() -> JsonFragment.of(JsonWriter::beginArray));
    }

    @Test
    void a_fragment_is_put_in_as_it_was_written() throws IOException {
        JsonFragment fragment =
                JsonFragment.of(json -> json.beginArray().value("\u2028").endArray());

        assertThat(written(
                        JsonLayout.FIELDS,
                        json -> json.beginObject()
                                .field("a", fragment)
                                .field("b", fragment)
                                .endObject()))
                .isEqualTo("{\n  \"a\" : [\"\\u2028\"],\n  \"b\" : [\"\\u2028\"]\n}\n");
    }

    @Test
    void a_text_longer_than_the_buffer_is_written_whole() throws IOException {
        String text = "ữ\n".repeat(20_000);

        assertThat(written(JsonLayout.COMPACT, json -> json.value(text)))
                .isEqualTo("\"" + "ữ\\n".repeat(20_000) + "\"\n");
    }
}
