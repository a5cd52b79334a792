package vn.records.cli;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.records.presentation.draft.Draft;
import vn.records.report.RuleCatalogue;
import vn.records.report.RunContext;
import vn.records.report.TextStyle;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** Prints the rule book: {@code records rules}. */
final class RulesCommand {

    /** The form of the list. */
    private enum Format {
        TEXT,
        TSV
    }

    private static final ImmutableMap<String, Format> FORMATS = Choice.of(Format.class);

    private final Console console;
    private final Judge judge;
    private final String version;

    RulesCommand(Console console, Judge judge, String version) {
        this.console = console;
        this.judge = judge;
        this.version = version;
    }

    int run(ParseResult parsed, Language language) throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        Format format = values.choice(OptionNames.FORMAT, FORMATS).orElse(Format.TEXT);
        Optional<LocalDate> date = values.date(OptionNames.DATE);
        RuleBook<Draft> book = date.isPresent() ? judge.book().inForceOn(date.get()) : judge.book();
        RuleCatalogue catalogue = RuleCatalogue.of(RunContext.of(book, language, version));
        Writer out = new BufferedWriter(console.printer());
        if (format == Format.TSV) {
            catalogue.writeTsv(out);
        } else {
            catalogue.writeText(out, new TextStyle(console.outKind() == Console.Kind.COLOUR_TERMINAL, false));
        }
        return ExitCode.CLEAN;
    }
}
