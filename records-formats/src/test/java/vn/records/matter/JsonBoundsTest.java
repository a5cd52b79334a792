package vn.records.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON made to cost: each bound acts, and what lies below it is read. */
class JsonBoundsTest {

    @TempDir
    Path folder;

    private JsonValue read(String json) throws IOException {
        return JsonValue.read(Files.writeString(folder.resolve("a.json"), json));
    }

    private void refused(String json, String words) {
        assertThatExceptionOfType(FileJsonException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.vietnamese()).contains("dòng"))
                .withMessageContaining(words);
    }

    @Test
    void values_in_each_other_are_bounded() throws IOException {
        assertThat(read("[".repeat(20) + "1" + "]".repeat(20)).content()).isNotNull();
        refused("[".repeat(22) + "]".repeat(22), "nested too deeply");
        refused("{\"a\":".repeat(100_000), "nested too deeply");
    }

    @Test
    void digits_of_a_number_are_bounded() throws IOException {
        assertThat(read("1".repeat(100)).content()).isEqualTo(new JsonValue.Figure("1".repeat(100)));
        refused("1".repeat(101), "100");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused("[1e" + "9".repeat(1_000_000) + "]", "100"));
    }

    @Test
    void letters_of_a_text_and_of_a_name_are_bounded() throws IOException {
        assertThat(read("\"" + "x".repeat(1 << 20) + "\"").content()).asString().hasSize(1 << 20);
        refused("\"" + "x".repeat(1 << 21) + "\"", "1048576");
        refused("{\"" + "x".repeat(1 << 20) + "\": 1}", "50000");
    }

    @Test
    void letters_of_a_file_are_bounded() throws IOException {
        Path file = folder.resolve("long.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (int i = 0; i <= 68; i++) {
                out.write("\n\"" + "x".repeat(1_000_000) + "\",");
            }
            out.write("1]");
        }

        assertThatExceptionOfType(FileJsonException.class)
                .isThrownBy(() -> JsonValue.read(file))
                .withMessageContaining("67108864");
    }

    @Test
    void names_that_a_table_of_hashes_takes_for_one_cost_little() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 16; i++) {
            json.append('"');
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1,");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(json + "}")));
    }
}
