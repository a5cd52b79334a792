package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;
import vn.records.docx.DocxReader;
import vn.records.sample.Letters;
import vn.records.view.Paragraph;

final class FixCommandTest {

    @TempDir
    Path folder;

    private Path letter;
    private Path copy;

    @BeforeEach
    void write_a_letter() throws IOException {
        letter = Letters.faulty(folder.resolve("a.docx"));
        copy = folder.resolve("b.docx");
    }

    private CommandRun run(String command, String... options) {
        return CommandRun.of(
                Stream.concat(Stream.of(command, letter.toString(), "--output", copy.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        DocxReader.create()
                .read(file)
                .body()
                .forEach(block -> text.append(((Paragraph) block).text()).append('\n'));
        return text.toString();
    }

    @Test
    void a_mended_copy_is_written_and_what_was_mended_is_told() throws IOException {
        byte[] before = Files.readAllBytes(letter);

        CommandRun run = run("fix");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Đã sửa: ", "TOY-DASH-01", "Để lại: ");
        assertThat(files()).containsExactly("a.docx", "b.docx");
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);
        assertThat(text(copy)).isNotEqualTo(text(letter));
        assertThat(CommandRun.of("check", copy.toString()).out()).doesNotContain("TOY-DASH-01");
    }

    @Test
    void only_what_is_chosen_is_mended() throws IOException {
        CommandRun run = run("fix", "--only", "toy-dash-01", "--lang", "en");
        CommandRun none = run("fix", "--only", "toy-page-99", "--force");

        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("không có quy tắc hay thành phần “toy-page-99”");
        assertThat(run.out()).contains("Mended: ", "TOY-DASH-01").doesNotContain("Mended: 0");
    }

    @Test
    void a_rule_of_any_law_can_be_chosen_for_the_file_has_its_own() {
        CommandRun run = run("fix", "--only", "PTY-DD-01", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Mended: 0", "was not chosen");
    }

    @Test
    void components_can_be_chosen_as_well() {
        CommandRun run = run("fix", "--only", "PAGE", "--lang", "en");

        assertThat(run.out()).contains("Mended: 0", "was not chosen");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void tracked_changes_have_an_author() throws IOException {
        run("fix", "--tracked", "--author", "Văn thư");

        assertThat(part(copy, "word/document.xml"))
                .contains("<w:del ", "<w:ins ", "w:author=\"Văn thư\"", "w:date=\"2026-11-22T00:00:00Z\"");
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothing_is_overwritten_unless_told_to() throws IOException {
        Files.writeString(copy, "old");

        CommandRun refused = run("annotate");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("thêm --force để ghi đè", "add --force to overwrite it");
        assertThat(copy).hasContent("old");

        assertThat(run("annotate", "--force").exit()).isEqualTo(1);
        assertThat(Files.size(copy)).isGreaterThan(100);
        assertThat(files()).containsExactly("a.docx", "b.docx");
    }

    @Test
    void the_document_itself_is_never_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(letter);
        copy = letter;

        for (String command : List.of("annotate", "fix")) {
            assertThat(run(command, "--force").exit()).isEqualTo(2);
            assertThat(run(command, "--force").err()).contains("là chính văn bản đầu vào");
        }
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);
    }

    @Test
    void an_annotated_copy_has_comments_and_the_same_findings() throws IOException {
        CommandRun run = run("annotate", "--author", "Văn thư", "--lang", "en");

        assertThat(run).isEqualTo(new CommandRun(1, "", ""));
        assertThat(text(copy)).isEqualTo(text(letter));
        assertThat(part(copy, "word/comments.xml")).contains("Toy Act, Article 1", "w:author=\"Văn thư\"", "To do: ");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_nothing_is_written() throws IOException {
        Files.write(letter, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});

        for (String command : List.of("annotate", "fix")) {
            CommandRun run = run(command);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("a.docx: ");
        }
        assertThat(files()).containsExactly("a.docx");
    }
}
