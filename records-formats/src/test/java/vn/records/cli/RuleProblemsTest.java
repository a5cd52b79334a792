package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Console.Kind;
import vn.records.sample.Letters;
import vn.records.sample.ToyLaw;

/** A rule that breaks costs the command nothing but that rule. */
final class RuleProblemsTest {

    private static final String TOLD = "TOY-BREAK-01: java.lang.IllegalStateException: no toy in:";

    @TempDir
    Path folder;

    private Path broken;

    @BeforeEach
    void write_letters() throws IOException {
        broken = Letters.broken(folder.resolve("a.docx"));
        Letters.clean(folder.resolve("b.docx"));
    }

    private static CommandRun run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, Kind.PLAIN, Kind.PLAIN, () -> CommandRun.TODAY);
        int exit = new RecordsCommand(console, () -> new ToyJudge().by(ToyLaw.BREAKING)).run(arguments);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void check_judges_by_all_others_and_tells_of_it_in_one_line() {
        CommandRun run = run("check", "--format", "json", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"problems\"", "TOY-NOTE-01", "b.docx");
        assertThat(run.err())
                .hasLineCount(1)
                .contains("a.docx: lỗi của chương trình", TOLD, "(vn.records.sample.ToyLaw.breaks(ToyLaw.java:");
    }

    @Test
    void the_exit_code_is_as_the_other_findings_say() throws IOException {
        Letters.faulty(folder.resolve("c.docx"));

        assertThat(run("check", folder.toString()).exit()).isEqualTo(1);
        assertThat(run("check", broken.toString()).exit()).isZero();
    }

    @Test
    void annotate_notes_what_the_others_find() throws IOException {
        Path copy = folder.resolve("copy.docx");

        CommandRun run = run("annotate", "--lang", "en", broken.toString(), "--output", copy.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("a fault of the program", TOLD);
        assertThat(Files.size(copy)).isPositive();
    }

    @Test
    void fix_mends_what_the_others_find() throws IOException {
        Path both = Letters.brokenAndFaulty(folder.resolve("both.docx"));
        Path copy = folder.resolve("copy.docx");

        CommandRun run = run("fix", both.toString(), "--output", copy.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Đã sửa: 1", "TOY-DASH-01");
        assertThat(run.err()).hasLineCount(1).contains("lỗi của chương trình", TOLD);
        assertThat(Files.size(copy)).isPositive();
    }
}
