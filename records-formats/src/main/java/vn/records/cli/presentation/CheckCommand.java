package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.Progress;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.finding.Acceptances;
import vn.records.report.DocumentResult;
import vn.records.report.HtmlReport;
import vn.records.report.JsonReport;
import vn.records.report.ReportWriter;
import vn.records.report.RunContext;
import vn.records.report.SarifReport;
import vn.records.report.TextReport;
import vn.records.report.TextStyle;
import vn.records.row.RowsException;
import vn.records.rule.Language;

/** Judges files and writes a report: {@code records check}. One document is held at a time. */
public final class CheckCommand implements Subcommand {

    private final Console console;
    private final Supplier<Judge> judge;
    private final String version;

    /** Returns the command on a console. */
    public CheckCommand(Console console, Supplier<Judge> judge, String version) {
        this.console = console;
        this.judge = judge;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        return JudgingOptions.spec()
                .addOption(CheckOptions.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addOption(OptionSpecs.value(OptionNames.ACCEPTED, "FILE"))
                .addOption(OptionSpecs.verbose())
                .addPositional(OptionSpecs.several("FILE|FOLDER", "inputs"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        CheckOptions options = CheckOptions.of(parsed, language);
        Judge by = options.format().tellsOrigins() ? judge.get().tellingOrigins() : judge.get();
        Judging judging = Judging.of(by, options.judging(), console.today().get());
        InputFinder.Found found = InputFinder.find(options.inputs());
        Acceptances acceptances = acceptances(options, found);
        try (OutputTarget target = OutputTarget.open(options.output(), console, found.inputs())) {
            int exit = judgeAll(found, judging, acceptances, options, target.writer());
            target.finish();
            return exit;
        }
    }

    /** Returns what was accepted in the one document that is judged. */
    private static Acceptances acceptances(CheckOptions options, InputFinder.Found found)
            throws RowsException, UsageException {
        if (options.accepted().isEmpty()) {
            return Acceptances.NONE;
        }
        if (found.inputs().size() != 1) {
            throw new UsageException(
                    OptionNames.ACCEPTED + ": chỉ dùng khi kiểm tra một tệp văn bản",
                    OptionNames.ACCEPTED + ": goes with one document only");
        }
        return NamedFile.read(OptionNames.ACCEPTED + ": ", options.accepted().get(), Acceptances::read);
    }

    private ReportWriter reportWriter(Judge by, Writer out, CheckOptions options, int passedOver) throws IOException {
        RunContext context =
                RunContext.of(by.book(), options.language(), version).passingOver(passedOver);
        return switch (options.format()) {
            case TEXT -> textReport(out, context, options);
            case JSON -> JsonReport.to(out, context);
            case HTML -> HtmlReport.to(out, context);
            case SARIF -> SarifReport.to(out, context);
        };
    }

    private ReportWriter textReport(Writer out, RunContext context, CheckOptions options) {
        boolean colour = options.output().isEmpty() && console.outKind() == Console.Kind.COLOUR_TERMINAL;
        return TextReport.to(out, context, new TextStyle(colour, options.verbose()));
    }

    /** The report begins when the first file has been judged: until then its words may still be loading. */
    private int judgeAll(
            InputFinder.Found found, Judging judging, Acceptances acceptances, CheckOptions options, Writer out)
            throws IOException {
        ImmutableList<Input> inputs = found.inputs();
        Progress progress = Progress.of(console, options.output().isEmpty(), inputs.size());
        @Nullable ReportWriter report = null;
        int exit = ExitCode.CLEAN;
        for (Input input : inputs) {
            progress.next(input.name());
            DocumentResult result = judging.result(input).accepting(acceptances);
            report = report == null ? reportWriter(judging.judge(), out, options, found.passedOver()) : report;
            report.write(result);
            if (result instanceof DocumentResult.Unreadable unreadable) {
                complain(unreadable, options);
                exit = ExitCode.TROUBLE;
            } else if (result.hasErrors()) {
                exit = Math.max(exit, ExitCode.ERRORS);
            }
            if (result instanceof DocumentResult.Read read) {
                Problem.ofRules(read.file(), read.judgement().problems())
                        .ifPresent(problem -> console.complain(problem, options.language()));
            }
        }
        progress.finish();
        (report == null ? reportWriter(judging.judge(), out, options, found.passedOver()) : report).finish();
        return exit;
    }

    /** Tells of a file that could not be read, unless the user sees it in the report anyway. */
    private void complain(DocumentResult.Unreadable unreadable, CheckOptions options) {
        boolean seen = options.format() == CheckOptions.Format.TEXT
                && options.output().isEmpty()
                && console.printsToTerminal();
        if (!seen) {
            boolean vietnamese = options.language() == Language.VIETNAMESE;
            String message = vietnamese ? unreadable.vietnamese() : unreadable.english();
            console.complain(unreadable.file() + ": " + message);
        }
    }
}
