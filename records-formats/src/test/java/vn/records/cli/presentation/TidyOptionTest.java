package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;

/** {@code --tidy}, of the commands that judge. */
class TidyOptionTest {

    private static final String RIGHT = "Quyết định này có hiệu lực kể từ ngày ký.";
    private static final String WRONG = "Quyết định này của nghành có hiệu lực , kể từ ngày ký.";

    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void writeDecision() throws IOException {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        String xml = papers.decision("05");
        assertThat(xml).contains(RIGHT);
        file = Files.write(folder.resolve("a.docx"), papers.file(xml.replace(RIGHT, WRONG)))
                .toString();
    }

    private CommandRun check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.byLaw(arguments);
    }

    @Test
    void tidy_text_is_judged_when_asked_for_and_changes_no_exit_code() {
        CommandRun usual = check();
        CommandRun tidy = check("--tidy");

        assertThat(usual.out()).doesNotContain("TIDY");
        assertThat(tidy.out())
                .contains("“nghành” không phải âm tiết tiếng Việt (1 chỗ)", "(1 chỗ): “lực ,”")
                .contains("nd30-2020+tidy");
        assertThat(tidy.exit()).isEqualTo(usual.exit());
    }

    @Test
    void a_profile_asks_for_it_too_and_may_grade_it() throws IOException {
        String own = Files.writeString(folder.resolve("own.profile"), "name = own\nwith = tidy\nTIDY-01 = error\n")
                .toString();

        CommandRun run = check("--profile", own);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("nd30-2020+tidy+own", "nghành", "(TIDY-01) – mức do cơ");
        assertThat(check("--profile", own, "--tidy").out()).isEqualTo(run.out());
    }

    @Test
    void spaces_are_mended_and_a_syllable_is_left() throws IOException {
        String copy = folder.resolve("b.docx").toString();

        CommandRun run = CommandRun.byLaw("fix", "--tidy", "--output", copy, file);

        assertThat(run.out())
                .contains("TIDY-03  Không có dấu cách trước dấu câu")
                .contains("cần người soạn xem xét");
        file = copy;
        assertThat(check("--tidy").out()).contains("nghành").doesNotContain("“lực ,”");
    }

    @Test
    void a_rule_is_explained_and_the_book_listed() {
        assertThat(CommandRun.byLaw("explain", "TIDY-11").out()).contains("Lặp lại hàng tiêu đề");
        assertThat(CommandRun.byLaw("rules", "--book", "tidy").out()).contains("TIDY-01", "TIDY-13");
        assertThat(CommandRun.byLaw("rules").out()).doesNotContain("TIDY");
    }
}
