package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

final class RulesCommandTest {

    private static final String HEADER = "id\ttopic\tlevel\tdecidability\tbasis\tfrom\tto\tcitation\ttitle\n";

    @Test
    void the_rule_book_is_printed_for_a_program() {
        CommandRun run = CommandRun.of("rules", "--format", "tsv");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        HEADER
                                + "TOY-BOOK-01\ttoy.topic\tMANDATORY\tFROM_REGISTER\tLAW\t2001-02-03\t\tLuật Đồ chơi, Điều 1\tSố lấy từ sổ\n")
                .contains("TOY-NONE-01\ttoy.topic\tCONDITIONAL\tFROM_FILE\tLAW\t2001-02-03\t2030-12-31\t")
                .hasLineCount(11);
    }

    @Test
    void the_rule_book_is_printed_for_a_person() {
        assertThat(CommandRun.of("rules").out())
                .contains("TOY-SMALL-01  Cỡ chữ nội dung\n    bắt buộc, theo mẫu trình bày; xét được từ tệp")
                .contains("hiệu lực từ 03/02/2001 đến hết 31/12/2030")
                .endsWith("10 quy tắc.\n");
        assertThat(CommandRun.of("rules", "--lang", "en").out())
                .contains("Toy Act, Article 1")
                .endsWith("10 rules.\n");
    }

    @Test
    void only_rules_in_force_on_a_day_are_printed() {
        assertThat(CommandRun.of("rules", "--format", "tsv", "--date", "2031-01-01")
                        .out())
                .doesNotContain("TOY-NONE-01")
                .hasLineCount(10);
        assertThat(CommandRun.of("rules", "--format", "tsv", "--date", "1999-01-01")
                        .out())
                .isEqualTo(HEADER);
    }

    @Test
    void the_book_of_another_law_is_printed_by_its_name() {
        assertThat(CommandRun.of("rules", "--book", "party", "--format", "tsv", "--date", "2026-05-26")
                        .out())
                .contains("PTY-SO-01", "PTY36-CC-03")
                .doesNotContain("PTY-CC-03", "ND30-");
        assertThat(CommandRun.of("rules", "--book", "party", "--format", "tsv", "--date", "2026-05-27")
                        .out())
                .contains("PTY-SO-01", "PTY-CC-03")
                .doesNotContain("PTY36-");
        assertThat(CommandRun.of("rules", "--book", "none").err())
                .contains("--book: giá trị “none” không hợp lệ; cần: nd30-2020 | tt01-2011 | party");
    }

    @Test
    void a_profile_may_name_rules_of_every_law(@TempDir Path folder) throws IOException {
        String own = Files.writeString(
                        folder.resolve("own.profile"),
                        "name = own\nPTY-TD-02 = off\nTT01-PG-06-LEFT = 30..32\nND30-QH-02 = info\n")
                .toString();

        assertThat(CommandRun.byLaw("rules", "--book", "party", "--format", "tsv", "--profile", own)
                        .out())
                .contains("PTY-TD-01")
                .doesNotContain("PTY-TD-02");
        assertThat(CommandRun.byLaw("rules", "--book", "party", "--format", "tsv")
                        .out())
                .contains("PTY-TD-02");
        assertThat(CommandRun.byLaw("rules", "--book", "vbqppl", "--format", "tsv", "--profile", own)
                        .out())
                .contains("QP-SO-01");
        String wrong = Files.writeString(folder.resolve("wrong.profile"), "name = own\nTT01-PG-06-LEFT = 29..32\n")
                .toString();
        assertThat(CommandRun.byLaw("rules", "--profile", wrong).err()).contains("wrong.profile, dòng 2", "30..35");
    }
}
