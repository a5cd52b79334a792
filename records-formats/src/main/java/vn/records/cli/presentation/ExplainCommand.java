package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.practice.PracticeFact;
import vn.records.practice.PracticeFacts;
import vn.records.report.DocumentResult;
import vn.records.report.PracticeCatalogue;
import vn.records.report.TextStyle;
import vn.records.rule.Language;

/** Tells why a rule is there, what it asks and how to keep it, or the same of one finding: {@code records explain}. */
public final class ExplainCommand implements Subcommand {

    private final Console console;
    private final Supplier<Judge> judge;

    /** Returns the command on a console. */
    public ExplainCommand(Console console, Supplier<Judge> judge) {
        this.console = console;
        this.judge = judge;
    }

    @Override
    public CommandSpec spec() {
        return ExplainOptions.spec();
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        ExplainOptions options = ExplainOptions.of(parsed, language);
        Optional<PracticeFact> fact = PracticeFacts.of(options.name().rule());
        if (fact.isPresent()) {
            TextStyle style = new TextStyle(console.outKind() == Console.Kind.COLOUR_TERMINAL, false);
            PracticeCatalogue.of(ImmutableList.of(fact.get()), language)
                    .writeText(new BufferedWriter(console.printer()), style);
            return ExitCode.CLEAN;
        }
        Judging judging = Judging.of(
                judge.get().tellingOrigins(), options.judging(), console.today().get());
        KnownRules.Known known =
                new KnownRules(judging.judge().book()).get(options.name().rule());
        Optional<DocumentResult> result = options.file().map(file -> judging.result(Input.named(file)));
        if (result.isPresent() && result.get() instanceof DocumentResult.Unreadable unreadable) {
            boolean vietnamese = language == Language.VIETNAMESE;
            console.complain(unreadable.file() + ": " + (vietnamese ? unreadable.vietnamese() : unreadable.english()));
            return ExitCode.TROUBLE;
        }
        ExplanationText out = new ExplanationText(new BufferedWriter(console.printer()), known.book(), language);
        if (result.isPresent()) {
            explain((DocumentResult.Read) result.get(), known, options, out);
        } else {
            out.rule(known.rule());
            out.change(known.rule());
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private void explain(DocumentResult.Read read, KnownRules.Known known, ExplainOptions options, ExplanationText out)
            throws IOException, UsageException {
        Problem.ofRules(read.file(), read.judgement().problems())
                .ifPresent(problem -> console.complain(problem, options.language()));
        FileFindings findings = FileFindings.of(read);
        if (options.name().isOfFinding()) {
            FileFindings.Named named = findings.get(options.name(), known.rule().id());
            FindingText finding = new FindingText(out, named);
            finding.write(findings, read.origins().get(named.finding()));
            out.rule(known.rule());
            finding.change(known.rule());
        } else {
            out.rule(known.rule());
            out.change(known.rule());
            new FileVerdicts(out, findings).write(read.judgement(), known.rule().id());
        }
    }
}
