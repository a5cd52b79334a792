package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;
import vn.records.sample.Letters;

/** {@code --profile FILE}, of the commands that judge and of the one that lists the rules. */
class ProfileOptionTest {

    @TempDir
    Path folder;

    private String letter;

    @BeforeEach
    void writeLetter() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        letter = folder.resolve("a.docx").toString();
    }

    private String profile(String text) throws IOException {
        return Files.writeString(folder.resolve("own.profile"), text).toString();
    }

    @Test
    void a_profile_changes_what_is_reported_and_the_report_says_so() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = off\nTOY-PAGE-01 = info\ntolerance = 2\n");

        CommandRun before = CommandRun.of("check", "--format", "json", letter);
        CommandRun run = CommandRun.of("check", "--format", "json", "--profile", own, letter);

        assertThat(before.exit()).isEqualTo(1);
        assertThat(before.out())
                .contains("\"ruleBook\": \"toy-2001\"", "TOY-DASH-01")
                .doesNotContain("\"house\"");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"ruleBook\": \"toy-2001+own\"", "\"toleranceMm\": 2.0", "\"TOY-PAGE-01\": \"info\"")
                .containsOnlyOnce("TOY-DASH-01");
        assertThat(rules(run)).isEqualTo(rules(before) - 1);
    }

    /** Returns how many rules the verdicts of a report count. */
    private static int rules(CommandRun run) {
        String verdicts = run.out().substring(run.out().indexOf("\"verdicts\""));
        return verdicts.substring(0, verdicts.indexOf('}'))
                .replaceAll("[^0-9]+", " ")
                .strip()
                .lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void a_text_names_the_agency_s_rule_book() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = off\nTOY-PAGE-01 = info\n");

        assertThat(CommandRun.of("check", "--profile", own, letter).out())
                .contains("Xét theo bộ quy tắc toy-2001+own của cơ quan: bỏ 1, thêm 0, thu hẹp 0, đổi mức 1 quy tắc.");
        assertThat(CommandRun.of("check", "--lang", "en", "--profile", own, letter)
                        .out())
                .contains("toy-2001+own: 1 rules taken out");
    }

    @Test
    void a_finding_that_the_agency_grades_says_so_and_no_other_does() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = warning\n");

        assertThat(CommandRun.of("check", "--profile", own, letter).out())
                .containsOnlyOnce("(TOY-DASH-01) – mức do cơ quan đặt");
        assertThat(CommandRun.of("check", "--format", "json", "--profile", own, letter)
                        .out())
                .containsOnlyOnce("\"severity\": \"warning\", \"gradedBy\": \"house\"");
        assertThat(CommandRun.of("check", letter).out()).doesNotContain("mức do cơ quan đặt");
    }

    @Test
    void the_command_line_has_the_last_word_on_the_tolerance() throws IOException {
        String own = profile("name = own\ntolerance = 2\n");

        assertThat(CommandRun.of("check", "--format", "json", "--tolerance", "1", "--profile", own, letter)
                        .out())
                .contains("\"toleranceMm\": 1.0");
    }

    @Test
    void a_bad_profile_is_trouble_and_nothing_is_judged() throws IOException {
        String own = profile("name = own\nTOY-XX-01 = off\n");

        CommandRun run = CommandRun.of("check", "--profile", own, letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("own.profile, dòng 2: không có quy tắc “TOY-XX-01”");
    }

    @Test
    void a_profile_that_is_not_there_is_wrong_usage() {
        CommandRun run =
                CommandRun.of("check", "--profile", folder.resolve("none").toString(), letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--profile: ", "không tìm thấy tệp");
    }

    @Test
    void a_mended_copy_is_mended_by_the_agency_s_rules() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = off\nTOY-PAGE-01 = info\n");
        String copy = folder.resolve("b.docx").toString();

        CommandRun before = CommandRun.of("fix", letter, "--output", copy);
        CommandRun run = CommandRun.of("fix", letter, "--force", "--output", copy, "--profile", own);

        assertThat(before.out()).contains("TOY-DASH-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("TOY-DASH-01");
        assertThat(run.exit()).isZero();
    }

    @Test
    void comments_are_those_of_the_agency_s_rules() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = off\n");

        CommandRun before = CommandRun.of(
                "annotate", letter, "--output", folder.resolve("b.docx").toString());
        CommandRun run = CommandRun.of(
                "annotate", letter, "--output", folder.resolve("c.docx").toString(), "--profile", own);

        assertThat(before.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(comments("b.docx")).contains("TOY-DASH-01", "TOY-NOTE-01");
        assertThat(comments("c.docx")).contains("TOY-NOTE-01").doesNotContain("TOY-DASH-01");
    }

    private String comments(String file) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/comments.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_rules_are_listed_as_the_agency_has_them() throws IOException {
        String own = profile("name = own\nTOY-DASH-01 = off\nTOY-PAGE-01 = info\n");

        assertThat(CommandRun.of("rules", "--profile", own).out())
                .contains("TOY-PAGE-01", "cơ quan xếp là lưu ý", "bộ quy tắc toy-2001+own của cơ quan: bỏ 1")
                .doesNotContain("TOY-DASH-01");
        assertThat(CommandRun.of("rules", "--format", "tsv", "--profile", own).out())
                .hasLineCount(10);
        assertThat(CommandRun.of("rules", "--profile", profile("name = own\nX-1-01 = off\n"))
                        .err())
                .contains("own.profile, dòng 2: không có quy tắc");
    }
}
