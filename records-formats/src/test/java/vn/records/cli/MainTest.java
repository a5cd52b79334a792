package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.sample.FaultyLetter;
import vn.records.sample.Letters;

/** The command as a process: what the locale, the heap and a closed pipe do to it. */
@EnabledOnOs(OS.LINUX)
final class MainTest {

    /** The shell's way to write Đơn, whatever the locale of this test. */
    private static final String DON = "$(printf '\\304\\220\\306\\241n').docx";

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createDirectory(parent.resolve("in"));
        Files.write(folder.resolve("a.docx"), FaultyLetter.bytes());
    }

    @Test
    void output_is_utf_8_whatever_the_locale() throws IOException {
        ForkedRun ascii = ForkedRun.of(folder, "-Dfile.encoding=ISO-8859-1", "C", "$records check a.docx");
        ForkedRun utf8 = ForkedRun.of(folder, "", "C.UTF-8", "$records check a.docx");

        assertThat(ascii.out()).contains("Công văn").isEqualTo(utf8.out());
        assertThat(ascii.exit()).isEqualTo(utf8.exit());
    }

    @Test
    void names_in_a_folder_are_told_as_they_are_whatever_the_locale() throws IOException {
        ForkedRun run = ForkedRun.of(
                folder, "", "C", "mv a.docx \"" + DON + "\"; $records check --format json . | grep file; exit 0");

        assertThat(run.out()).contains("\"file\": \"./Đơn.docx\"");
    }

    @Test
    void a_name_that_the_locale_cannot_express_is_refused_clearly() throws IOException {
        ForkedRun run = ForkedRun.of(folder, "", "C", "mv a.docx \"" + DON + "\"; $records check \"" + DON + "\"");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("BAD_PATH", "LC_ALL=C.UTF-8");
    }

    @Test
    void names_in_a_file_are_told_as_they_are_whatever_the_locale() throws IOException {
        ForkedRun run = ForkedRun.of(folder, "", "C", "cp a.docx \"" + DON + "\"; $records file check .");

        assertThat(run.out()).contains("Đơn.docx");
    }

    @Test
    void a_folder_that_the_locale_cannot_express_is_told_of() throws IOException {
        ForkedRun run = ForkedRun.of(
                folder,
                "",
                "C",
                "mkdir \"" + DON + "\"; mv a.docx \"" + DON + "\"; cd \"" + DON + "\"; $records check a.docx");

        assertThat(run.out()).contains("BAD_PATH", "LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acts check",
                "check a.docx --output",
                "fix a.docx --output",
                "explain ND30-PAGE-06",
                "file check",
                "file transfer",
                "register check --kind outgoing --year 2026",
                "retention --schedule tt10-2022",
                "schedule"
            })
    void no_command_breaks_on_a_name_that_the_locale_cannot_express(String command) throws IOException {
        ForkedRun run = ForkedRun.of(folder, "", "C", "$records " + command + " \"" + DON + "\"");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8").doesNotContain("\tat ");
    }

    @Test
    void a_reader_that_goes_away_is_no_crash() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.write(folder.resolve("n" + i + ".docx"), FaultyLetter.bytes());
        }

        ForkedRun run = ForkedRun.of(folder, "", "C.UTF-8", "$records check . | head -c 10; exit 0");

        assertThat(run.err()).doesNotContain("Exception in thread").doesNotContain("\tat ");
    }

    @Test
    void many_files_need_little_memory() throws IOException {
        for (int i = 0; i < 128; i++) {
            Letters.long_(folder.resolve("n" + i + ".docx"), 2_000);
        }

        ForkedRun run = ForkedRun.of(folder, "-Xmx96m", "C.UTF-8", "$records check --format json --output ../r.json .");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(parent.resolve("r.json")))
                .contains("./n127.docx")
                .doesNotContain("OUT_OF_MEMORY");
    }
}
