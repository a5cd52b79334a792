package vn.records.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;

/** The command tells what a file is by what is in it; OpenDocument texts are judged, and neither annotated nor mended. */
class OdtCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        byte[] archive = Fixtures.bytes("quyet-dinh-14");
        byte[] flat = Odt.paragraph("QUYẾT ĐỊNH").flat();
        byte[] word = Twins.documents().get("quyet-dinh-14");
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.odt"), archive);
        Files.write(folder.resolve("in/b.fodt"), flat);
        Files.write(folder.resolve("in/c.docx"), archive);
        Files.write(folder.resolve("in/d.odt"), word);
        Files.write(folder.resolve("in/e.ods"), archive);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_folder_is_walked_for_both_kinds_and_each_file_is_read_as_what_it_is() {
        CommandRun run = CommandRun.byLaw("check", "--format", "json", at("in"));

        assertThat(run.out())
                .contains("in/a.odt", "in/b.fodt", "in/c.docx", "in/d.odt", "\"passedOver\": 1")
                .doesNotContain("\"status\": \"unreadable\"", "e.ods");
        assertThat(run.exit()).isLessThan(2);
    }

    @Test
    void a_file_is_read_whatever_its_name() {
        CommandRun run = CommandRun.byLaw("check", "--format", "json", at("in/e.ods"));

        assertThat(run.out()).contains("\"status\": \"read\"", "\"code\": \"QĐ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "fix"})
    void a_copy_with_changes_is_made_of_word_files_only(String command) {
        for (String name : new String[] {"in/a.odt", "in/b.fodt"}) {
            CommandRun run = CommandRun.byLaw(command, "--lang", "en", at(name), "--output", at("out.docx"));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("an OpenDocument file", "save it as .docx")
                    .doesNotContain("writing failed");
            assertThat(folder.resolve("out.docx")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,it is PDF", "{\\rtf1 a},it is RTF"})
    void other_formats_are_refused_with_the_reason(String content, String reason) throws IOException {
        Files.write(folder.resolve("x.odt"), content.getBytes(UTF_8));

        CommandRun run = CommandRun.byLaw("check", "--lang", "en", at("x.odt"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("NOT_A_ZIP", reason);
    }
}
