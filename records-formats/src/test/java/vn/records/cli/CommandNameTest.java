package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.cli.terminal.Console;

final class CommandNameTest {

    private static Iterable<String> setUp(String... arguments) {
        return new Subcommands(Console.ofProcess(), ToyJudge::new, "dev")
                .commandLine(arguments)
                .getSubcommands()
                .keySet();
    }

    @Test
    void the_name_of_a_subcommand_is_the_first_argument_that_is_no_option() {
        assertThat(CommandName.typed("check", "a.docx")).contains("check");
        assertThat(CommandName.typed("--lang", "en", "fix", "check")).contains("fix");
        assertThat(CommandName.typed("--lang=en", "-h", "rules")).contains("rules");
        assertThat(CommandName.typed("--version")).isEmpty();
        assertThat(CommandName.typed()).isEmpty();
    }

    @Test
    void a_file_with_the_name_of_a_subcommand_sets_none_up() {
        assertThat(setUp("fix", "check", "--output", "rules")).containsExactly("fix");
        assertThat(setUp("frobnicate", "check")).isEmpty();
        assertThat(setUp("--help")).hasSize(CommandName.values().length);
    }

    @Test
    void a_file_with_the_name_of_a_subcommand_is_a_file() {
        assertThat(CommandRun.of("check", "rules").out()).contains("rules", "NOT_FOUND");
        assertThat(CommandRun.of("frobnicate", "check", "a.docx").err())
                .contains("không có lệnh “frobnicate”; các lệnh: acts, annotate, backlog, check, explain, file");
    }
}
