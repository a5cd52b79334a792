package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Listing;
import vn.records.version.LibraryVersion;

final class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "frobnicate => không có lệnh “frobnicate”; các lệnh: acts, annotate, backlog, check, explain, file, fix, new, register, reorganise, retention, rules, schedule, statistics, units",
                "--nothing => không có tùy chọn “--nothing”; các tùy chọn: --help, --lang, --version",
                "check => check: thiếu tệp hoặc thư mục",
                "check --format pdf a.docx => --format: giá trị “pdf” không hợp lệ; cần: text | json | html | sarif",
                "check --format xml a.docx => --format: “xml” is not a valid value; expected: text | json | html",
                "check --stage final a.docx => --stage: giá trị “final” không hợp lệ; cần: draft | issued",
                "check --medium fax a.docx => cần: paper | electronic",
                "check --lang fr a.docx => cần: vi | en",
                "check --date 22/11/2026 a => --date: giá trị “22/11/2026” không hợp lệ; cần: YYYY-MM-DD",
                "check --date 2026-02-30 a => --date: there is no day “2026-02-30”",
                "check --date +026-02-30 a => cần: YYYY-MM-DD",
                "check --date 0000-01-01 a => cần: 1900-01-01 … 2100-12-31",
                "check --date 2101-01-01 a => expected: 1900-01-01 … 2100-12-31",
                "check --tolerance -1 a => --tolerance",
                "check --tolerance NaN a => --tolerance: giá trị “NaN” không hợp lệ",
                "check --output => --output: thiếu giá trị; cần: FILE",
                "check --nothing a.docx => check: không có tùy chọn “--nothing”",
                "check --stage draft --stage draft a => --stage: chỉ được nêu một lần",
                "fix --output b.docx => fix: thiếu tệp",
                "annotate a.docx => --output: thiếu giá trị; cần: OUT.docx",
                "fix a.docx b.docx --output c.docx => fix: thừa “b.docx”",
                "fix none.docx --output c.docx => “none.docx” không tìm thấy tệp",
                "new quyet-dinh => --output: thiếu giá trị; cần: OUT.docx",
                "new --output a.docx => new: thiếu tệp",
                "new thong-cao --output a.docx --sizes 15 => cần: 13 | 14",
                "register check a.csv --kind incoming --year 2026 --format html => cần: text | json",
                "retention a.csv => cần: tt09-2011 | tt10-2022 | tt33-2025-byt | nd174-2016 | FILE",
                "retention --sector => --sector: thiếu giá trị; cần: tt33-2025-byt|nd174-2016|FILE",
                "rules a.docx => rules: thừa “a.docx”",
                "rules --format json => cần: text | tsv",
                "explain => explain: thiếu quy tắc hoặc phát hiện; cần: RULE|FINDING",
                "explain ND30-PAGE-06 a.docx b.docx => explain: thừa “b.docx”",
                "explain --format json ND30-PAGE-06 => cần: text",
            })
    void wrong_usage_exits_with_2_and_says_what_is_expected(String command, String expected) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected).containsPattern("records \\w+ --help");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertThat(CommandRun.of().err()).contains("thiếu lệnh", "no command was given");
        assertThat(CommandRun.of().exit()).isEqualTo(2);
    }

    @Test
    void an_at_sign_is_part_of_a_name() {
        assertThat(CommandRun.of("check", "@list.docx").out()).contains("@list.docx", "NOT_FOUND");
    }

    @Test
    void what_was_typed_cannot_steer_the_terminal() {
        assertThat(CommandRun.of("check", "--format", "\u001B[2J", "a").err()).contains("⟨U+001B⟩[2J");
    }

    @Test
    void help_is_printed_in_both_languages() {
        assertThat(CommandRun.of("--help").out())
                .startsWith("Cách dùng: records")
                .contains("check", "rules");
        assertThat(CommandRun.of("--lang", "en", "--help").out()).startsWith("Usage: records");
        assertThat(CommandRun.of("check", "--help", "--lang", "en").out())
                .contains("--stage=draft|issued", "Exit code: 0 no errors");
        assertThat(CommandRun.of("check", "--help"))
                .matches(run -> run.exit() == 0 && run.err().isEmpty());
    }

    @Test
    void every_option_is_described_with_all_that_it_may_be() {
        Subcommands all = new Subcommands(Console.ofProcess(), ToyJudge::new, "dev");
        for (CommandName name : CommandName.values()) {
            described("records." + name.word() + ".", all.get(name).spec());
        }
    }

    private static void described(String prefix, CommandSpec spec) {
        spec.subcommands().forEach((name, line) -> described(prefix + name + ".", line.getCommandSpec()));
        for (String file : List.of("help_vi", "help_en")) {
            ResourceBundle help = ResourceBundle.getBundle("vn.records.cli." + file, Locale.ROOT);
            for (OptionSpec option : spec.options()) {
                String key = option.longestName().substring(2);
                String own = help.containsKey(prefix + key) ? prefix + key : key;
                assertThat(help.keySet()).as("in %s", file).contains(own);
                assertThat(told(option, help.getString(own), help))
                        .as("%s in %s", own, file)
                        .isTrue();
            }
        }
    }

    /** Whether a description names all that may be chosen. */
    private static boolean told(OptionSpec option, String text, ResourceBundle help) {
        return !(option.userObject() instanceof Listing listing)
                || !listing.whole()
                || listing.names().stream().allMatch(listing.fill(text, help)::contains);
    }

    @Test
    void lists_in_help_are_those_of_the_options() {
        assertThat(CommandRun.of("check", "--help", "--lang", "en").out())
                .contains("Form of the report: text (default), json, html or sarif.");
        assertThat(CommandRun.of("retention", "--help").out())
                .contains("--schedule=tt09-2011|tt10-2022|tt33-2025-byt|nd174-2016|FILE")
                .contains("--sector=tt33-2025-byt|nd174-2016|FILE")
                .contains("Bảng thời hạn áp dụng: tt09-2011, tt10-2022 (mới có một phần),\n")
                .contains("tt33-2025-byt, nd174-2016 (mới có một phần) hoặc tệp của cơ quan.\n");
        assertThat(CommandRun.of("new", "--help").out()).contains("trich-sao", "bien-ban-giao-nhan", "13 hoặc 14 (mặc");
        for (CommandName name : CommandName.values()) {
            assertThat(CommandRun.of(name.word(), "--help").out()).doesNotContain("{");
        }
    }

    @Test
    void every_format_of_reports_is_promised() {
        assertThat(CommandRun.of("check", "--help").out()).contains("text|json|html|sarif");
    }

    @Test
    void the_version_is_printed() {
        assertThat(CommandRun.of("--version"))
                .isEqualTo(new CommandRun(0, "records " + LibraryVersion.current() + "\n", ""));
    }
}
