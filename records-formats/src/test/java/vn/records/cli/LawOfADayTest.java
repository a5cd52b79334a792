package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.presentation.PresentationJudge;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Console.Kind;
import vn.records.docx.ViewDocx;
import vn.records.finding.RuleId;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;

/** A document is judged, and told of, by the law of its own day. */
final class LawOfADayTest {

    @TempDir
    Path folder;

    /** Writes an example of the circular of 2011, a decision of 29/6/2015. */
    private String decision(String rule, String example) throws IOException {
        Example<?> found = PresentationRules.book("tt01-2011").rule(new RuleId(rule)).orElseThrow().examples().stream()
                .filter(each -> each.name().equals(example))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("a.docx");
        Files.write(file, ViewDocx.write(((Draft) found.subject().get()).view()));
        return file.toString();
    }

    private static CommandRun run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, Kind.PLAIN, Kind.PLAIN, () -> CommandRun.TODAY);
        int exit = new RecordsCommand(console, PresentationJudge::new)
                .run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_right_decision_of_2015_has_no_finding() throws IOException {
        CommandRun run = run(decision("TT01-CC-01-STYLE", "upright"));

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("xét theo ngày 29/06/2015; theo bộ quy tắc tt01-2011", "0 lỗi, 0 cảnh báo");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_fault_is_told_in_the_words_of_the_circular() throws IOException {
        String file = decision("TT01-CC-01-STYLE", "italic");

        assertThat(run(file).out()).contains("TT01-CC-01-STYLE", "Dòng căn cứ đang trình bày: chữ nghiêng");
        assertThat(run("--lang", "en", file).out()).contains("by the rule book tt01-2011", "The base is set: italic");
        for (String format : List.of("json", "html", "sarif")) {
            CommandRun run = run("--format", format, file);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("Dòng căn cứ đang trình bày: chữ nghiêng");
        }
        assertThat(run("--format", "json", file).out()).contains("\"regime\": \"tt01-2011\"");
    }

    @Test
    void with_a_date_given_the_law_of_that_day_judges_and_the_report_says_so() throws IOException {
        CommandRun run = run("--date", "2026-11-22", decision("TT01-CC-01-STYLE", "upright"));

        assertThat(run.out())
                .contains("ND30-CC-04", "Văn bản ghi ngày 29/06/2015 nhưng được xét theo quy định của ngày 22/11/2026")
                .doesNotContain("tt01-2011");
        assertThat(run("--date", "2012-01-01", decision("TT01-CC-01-STYLE", "upright"))
                        .out())
                .doesNotContain("nhưng được xét");
    }
}
