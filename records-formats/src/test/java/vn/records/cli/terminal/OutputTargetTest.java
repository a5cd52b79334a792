package vn.records.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;
import vn.records.sample.Letters;

final class OutputTargetTest {

    @TempDir
    Path folder;

    private Path letter;

    @BeforeEach
    void write_a_letter() throws IOException {
        letter = Letters.faulty(folder.resolve("in/a.docx"));
    }

    private CommandRun check(Path output) {
        return CommandRun.of(
                "check", "--output", output.toString(), folder.resolve("in").toString());
    }

    private Stream<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void the_report_goes_to_the_file_and_nothing_else_is_left() throws IOException {
        Path report = folder.resolve("bao-cao.txt");

        CommandRun run = check(report);

        assertThat(run).isEqualTo(new CommandRun(1, "", ""));
        assertThat(Files.readString(report)).contains("TOY-DASH-01");
        assertThat(names(folder)).containsExactly("bao-cao.txt", "in");
    }

    @Test
    void an_older_report_gives_way() throws IOException {
        Path report = Files.writeString(folder.resolve("r.txt"), "old");

        check(report);

        assertThat(Files.readString(report)).doesNotContain("old").contains("TOY-DASH-01");
    }

    @Test
    void a_file_to_check_is_never_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(letter);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), letter);

        assertThat(check(letter).exit()).isEqualTo(2);
        assertThat(check(link).err()).contains("là một trong các tệp cần kiểm tra", "one of the files to check");
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        check(link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).contains("TOY-DASH-01");
    }

    @Test
    void a_folder_or_a_missing_folder_is_refused() {
        assertThat(check(folder).err()).contains("là thư mục");
        assertThat(check(folder.resolve("none/r.txt")).exit()).isEqualTo(2);
    }

    @Test
    void a_device_is_written_to_as_it_is() {
        assertThat(check(Path.of("/dev/null")).exit()).isEqualTo(1);
    }
}
