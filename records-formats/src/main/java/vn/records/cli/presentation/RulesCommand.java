package vn.records.cli.presentation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.practice.PracticeFacts;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.report.HabitCatalogue;
import vn.records.report.PracticeCatalogue;
import vn.records.report.RuleCatalogue;
import vn.records.report.RunContext;
import vn.records.report.TextStyle;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** Prints the rule book: {@code records rules}. */
public final class RulesCommand implements Subcommand {

    /** The name under which facts are listed that no document shows. */
    private static final String PRACTICE = "practice";

    private final Console console;
    private final Supplier<Judge> judge;
    private final String version;

    /** Returns the command on a console. */
    public RulesCommand(Console console, Supplier<Judge> judge, String version) {
        this.console = console;
        this.judge = judge;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(RulesOptions.FORMAT.spec())
                .addOption(OptionSpecs.flag(OptionNames.HABITS))
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.BOOK, "BOOK"))
                .addOption(OptionSpecs.value(OptionNames.PROFILE, "FILE"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        RulesOptions options = RulesOptions.of(parsed, language);
        Writer out = new BufferedWriter(console.printer());
        TextStyle style = new TextStyle(console.outKind() == Console.Kind.COLOUR_TERMINAL, false);
        if (options.habits()) {
            habits(HabitCatalogue.in(options.language()), options, out, style);
        } else if (options.book().filter(PRACTICE::equals).isPresent()) {
            practice(options, out, style);
        } else if (options.format() == RulesOptions.Format.TSV) {
            catalogue(options).writeTsv(out);
        } else {
            catalogue(options).writeText(out, style);
        }
        return ExitCode.CLEAN;
    }

    private static void habits(HabitCatalogue habits, RulesOptions options, Writer out, TextStyle style)
            throws IOException {
        if (options.format() == RulesOptions.Format.TSV) {
            habits.writeTsv(out);
        } else {
            habits.writeText(out, style);
        }
    }

    private static void practice(RulesOptions options, Writer out, TextStyle style) throws IOException {
        PracticeCatalogue facts = PracticeCatalogue.of(
                options.date().map(PracticeFacts::inForceOn).orElseGet(PracticeFacts::all), options.language());
        if (options.format() == RulesOptions.Format.TSV) {
            facts.writeTsv(out);
        } else {
            facts.writeText(out, style);
        }
    }

    private RuleCatalogue catalogue(RulesOptions options) throws IOException, UsageException {
        Judge law = judge.get();
        Judge by = Judging.profile(law, options.profile())
                .map(profile -> law.by(profile.applyTo(law.books())))
                .orElse(law);
        RuleBook<Draft> all = options.book().isPresent() ? named(options.book().get(), by) : by.book();
        RuleBook<Draft> listed = options.date().map(all::inForceOn).orElse(all);
        return RuleCatalogue.of(RunContext.of(listed, options.language(), version));
    }

    private static RuleBook<Draft> named(String name, Judge by) throws UsageException {
        if (!PresentationRules.books().contains(name)) {
            String there = String.join(" | ", PresentationRules.books()) + " | " + PRACTICE;
            throw new UsageException(
                    OptionNames.BOOK + ": giá trị “" + name + "” không hợp lệ; cần: " + there,
                    OptionNames.BOOK + ": “" + name + "” is not a valid value; expected: " + there);
        }
        return by.books().stream()
                .filter(book ->
                        PresentationRules.lawOf(book).filter(name::equals).isPresent())
                .findFirst()
                .orElseGet(() -> PresentationRules.book(name));
    }
}
