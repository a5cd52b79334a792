package vn.records.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import vn.records.presentation.draft.Draft;
import vn.records.report.RuleCatalogue;
import vn.records.report.RunContext;
import vn.records.report.TextStyle;
import vn.records.rule.RuleBook;

/** Prints the rule book: {@code records rules}. */
final class RulesCommand {

    private final Console console;
    private final Judge judge;
    private final String version;

    RulesCommand(Console console, Judge judge, String version) {
        this.console = console;
        this.judge = judge;
        this.version = version;
    }

    int run(RulesOptions options) throws IOException, UsageException {
        RuleBook<Draft> all = Judging.profile(judge, options.profile())
                .map(profile -> profile.applyTo(judge.book()))
                .orElseGet(judge::book);
        RuleBook<Draft> book = options.date().map(all::inForceOn).orElse(all);
        RuleCatalogue catalogue = RuleCatalogue.of(RunContext.of(book, options.language(), version));
        Writer out = new BufferedWriter(console.printer());
        if (options.format() == RulesOptions.Format.TSV) {
            catalogue.writeTsv(out);
        } else {
            catalogue.writeText(out, new TextStyle(console.outKind() == Console.Kind.COLOUR_TERMINAL, false));
        }
        return ExitCode.CLEAN;
    }
}
