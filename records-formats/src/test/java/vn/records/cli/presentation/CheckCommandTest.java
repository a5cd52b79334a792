package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;
import vn.records.cli.terminal.Console.Kind;
import vn.records.sample.Letters;

final class CheckCommandTest {

    private static final Pattern FILE = Pattern.compile("\"file\": \"([^\"]*)\"");

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** Returns the names of the files in a JSON report, below the test's folder. */
    private List<String> files(CommandRun run) {
        String prefix = folder + "/";
        return FILE.matcher(run.out())
                .results()
                .map(match -> match.group(1).substring(prefix.length()))
                .toList();
    }

    @Test
    void a_clean_document_exits_with_0() throws IOException {
        Letters.clean(folder.resolve("a.docx"));

        CommandRun run = CommandRun.of("check", at("a.docx"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("0 lỗi, 0 cảnh báo, 1 loại lưu ý (1 chỗ).");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_error_exits_with_1() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Letters.clean(folder.resolve("b.docx"));

        assertThat(CommandRun.of("check", at("a.docx"), at("b.docx")).exit()).isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_read_wins_over_errors_and_the_others_are_reported() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Files.write(folder.resolve("b.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});

        CommandRun run = CommandRun.of("check", "--format", "json", at("none.docx"), at("b.docx"), at("a.docx"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(files(run)).containsExactly("none.docx", "b.docx", "a.docx");
        assertThat(run.out()).contains("NOT_FOUND", "TOY-DASH-01");
        assertThat(run.err())
                .contains("none.docx: không tìm thấy tệp hoặc thư mục")
                .hasLineCount(2);
    }

    @Test
    void a_folder_is_walked_in_the_order_of_names() throws IOException {
        for (String name :
                List.of("b/2.docx", "b/1.DOCX", "a.docm", "c.dotx", "Z.docx", "~$a.docx", "x.doc", "y.txt")) {
            Letters.clean(folder.resolve("in").resolve(name));
        }

        CommandRun run = CommandRun.of("check", "--format", "json", at("in"));

        assertThat(files(run))
                .containsExactly("in/Z.docx", "in/a.docm", "in/b/1.DOCX", "in/b/2.docx", "in/c.dotx", "in/x.doc");
        assertThat(run.out()).contains("\"passedOver\": 1");
        assertThat(run.exit()).isZero();
    }

    @Test
    void links_do_not_lead_in_circles() throws IOException {
        Letters.clean(folder.resolve("in/a.docx"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/b.docx"), folder.resolve("in/a.docx"));
        Files.createSymbolicLink(folder.resolve("in/c.docx"), folder.resolve("in/gone.docx"));

        CommandRun run = CommandRun.of("check", "--format", "json", at("in"));

        assertThat(files(run)).containsExactly("in/a.docx", "in/b.docx", "in/c.docx");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void the_last_line_says_how_many_files_of_a_folder_were_passed_over() throws IOException {
        Letters.clean(folder.resolve("in/a.docx"));
        for (String name : List.of("x.xls", "below/y.pdf", "~$a.docx", ".hidden")) {
            Files.createDirectories(folder.resolve("in/below"));
            Files.createFile(folder.resolve("in").resolve(name));
        }

        assertThat(CommandRun.of("check", at("in")).out())
                .contains(
                        "Một tệp: 1 tệp đã xét, 2 tệp khác trong thư mục không xét vì không thuộc định dạng đọc được; ");
        assertThat(CommandRun.of("check", at("in/a.docx")).out()).doesNotContain("không xét vì");
    }

    @Test
    void an_empty_folder_exits_with_2() throws IOException {
        Files.createDirectories(folder.resolve("empty/below"));
        Letters.clean(folder.resolve("a.docx"));

        CommandRun run = CommandRun.of("check", at("empty"), at("a.docx"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("EMPTY_FOLDER", "1 tệp đã xét");
    }

    @Test
    void the_date_is_that_given_or_the_document_s_or_today() throws IOException {
        Letters.clean(folder.resolve("a.docx"));

        assertThat(CommandRun.of("check", "--format", "json", at("a.docx")).out())
                .contains("\"judgedFor\": \"2026-11-22\"");
        assertThat(CommandRun.of("check", "--format", "json", "--date", "2024-02-29", at("a.docx"))
                        .out())
                .contains("\"judgedFor\": \"2024-02-29\"");
    }

    @Test
    void options_reach_the_draft() throws IOException {
        Letters.clean(folder.resolve("a.docx"));

        CommandRun run = CommandRun.of(
                "check", "--format=json", "--stage=issued", "--medium", "paper", "--tolerance", "0,7", at("a.docx"));

        assertThat(run.out()).contains("\"stage\": \"issued\"", "\"medium\": \"paper\"", "\"toleranceMm\": 0.7");
    }

    @Test
    void the_report_speaks_the_language_asked_for() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));

        assertThat(CommandRun.of("check", at("a.docx")).out()).contains("Luật Đồ chơi, Điều 1");
        assertThat(CommandRun.of("check", "--lang", "en", at("a.docx")).out()).contains("Toy Act, Article 1");
        assertThat(CommandRun.of("--lang", "en", "check", at("a.docx")).out()).contains("Toy Act, Article 1");
    }

    @Test
    void equal_runs_print_equal_bytes() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Letters.clean(folder.resolve("b.docx"));

        assertThat(CommandRun.of("check", "--format", "json", folder.toString()))
                .isEqualTo(CommandRun.of("check", "--format", "json", folder.toString()));
    }

    @Test
    void colour_and_progress_are_for_terminals() throws IOException {
        for (String name : List.of("a.docx", "b.docx", "c.docx", "d.docx")) {
            Letters.faulty(folder.resolve(name));
        }

        CommandRun piped = CommandRun.on(Kind.PLAIN, Kind.COLOUR_TERMINAL, "check", folder.toString());
        CommandRun shown = CommandRun.on(Kind.COLOUR_TERMINAL, Kind.COLOUR_TERMINAL, "check", folder.toString());
        CommandRun plain = CommandRun.on(Kind.TERMINAL, Kind.TERMINAL, "check", folder.toString());

        assertThat(piped.out()).doesNotContain("\u001B");
        assertThat(piped.err()).contains("[4/4]");
        assertThat(shown.out()).contains("\u001B[1;31mLỖI");
        assertThat(shown.err()).isEmpty();
        assertThat(plain.out()).doesNotContain("\u001B");
    }

    /** Writes a file that accepts the first error in a letter, and returns its name. */
    private String accepting(String letter) throws IOException {
        String json = CommandRun.of("check", "--format", "json", at(letter)).out();
        Matcher key = Pattern.compile("\"key\": \"(TOY-DASH-01:[^\"]*)\"").matcher(json);
        assertThat(key.find()).isTrue();
        Files.writeString(
                folder.resolve("accepted.txt"), key.group(1) + " 2026-11-20 Nguyễn Văn A: theo mẫu của ngành\n");
        return at("accepted.txt");
    }

    @Test
    void what_was_accepted_is_shown_in_every_form_and_exits_with_0() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        String accepted = accepting("a.docx");

        CommandRun text = CommandRun.of("check", "--accepted", accepted, at("a.docx"));
        CommandRun html = CommandRun.of("check", "--accepted", accepted, "--format", "html", at("a.docx"));
        CommandRun json = CommandRun.of("check", "--accepted", accepted, "--format", "json", at("a.docx"));
        CommandRun sarif = CommandRun.of("check", "--accepted", accepted, "--format", "sarif", at("a.docx"));

        assertThat(text.out())
                .contains("0 lỗi", "1 phát hiện đã được chấp nhận", "Đã được chấp nhận", "TOY-DASH-01")
                .contains("Nguyễn Văn A chấp nhận ngày 20/11/2026: theo mẫu của ngành");
        assertThat(html.out()).contains("Nguyễn Văn A chấp nhận ngày 20/11/2026", "TOY-DASH-01");
        assertThat(json.out()).contains("\"acceptedBy\": \"Nguyễn Văn A\"", "\"acceptedOn\": \"2026-11-20\"");
        assertThat(sarif.out()).contains("\"suppressions\"", "\"status\": \"accepted\"", "theo mẫu của ngành");
        assertThat(List.of(text.exit(), html.exit(), json.exit(), sarif.exit())).containsOnly(0);
    }

    @Test
    void an_acceptance_whose_words_have_changed_is_void_and_told_of() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Letters.changed(folder.resolve("b.docx"));
        String accepted = accepting("a.docx");

        CommandRun run = CommandRun.of("check", "--accepted", accepted, at("b.docx"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Chấp nhận không còn hiệu lực", "TOY-DASH-01:");
        assertThat(CommandRun.of("check", "--format", "json", "--accepted", accepted, at("b.docx"))
                        .out())
                .contains("\"unusedAcceptances\"");
    }

    @Test
    void acceptances_are_for_one_document_and_have_a_form() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Letters.faulty(folder.resolve("b.docx"));
        String accepted = accepting("a.docx");
        Files.writeString(folder.resolve("bad.txt"), "TOY-DASH-01\n");

        assertThat(CommandRun.of("check", "--accepted", accepted, at("a.docx"), at("b.docx"))
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", "--accepted", at("bad.txt"), at("a.docx"))
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", "--accepted", at("none.txt"), at("a.docx"))
                        .exit())
                .isEqualTo(2);
    }
}
