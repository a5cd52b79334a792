package vn.records.cli.presentation;

import java.io.IOException;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.UnwritableException;
import vn.records.reader.DocumentReadException;
import vn.records.report.DocumentResult;
import vn.records.rule.Language;

/** Notes findings as comments in a copy of a document: {@code records annotate}. */
public final class AnnotateCommand implements Subcommand {

    private final Console console;
    private final Supplier<Judge> judge;

    /** Returns the command on a console. */
    public AnnotateCommand(Console console, Supplier<Judge> judge) {
        this.console = console;
        this.judge = judge;
    }

    @Override
    public CommandSpec spec() {
        return CopyOptions.spec();
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        CopyOptions options = CopyOptions.of(parsed, language, console);
        DocumentCopy copy = DocumentCopy.of(options);
        boolean vietnamese = options.language() == Language.VIETNAMESE;
        Judging judging =
                Judging.of(judge.get(), options.judging(), console.today().get());
        Judge by = judging.judge();
        DocumentResult result = by.judge(new Input.File(options.input(), copy.source()), judging.draft());
        if (result instanceof DocumentResult.Unreadable unreadable) {
            String reason = vietnamese ? unreadable.vietnamese() : unreadable.english();
            console.complain(options.input() + ": " + reason);
            return ExitCode.TROUBLE;
        }
        DocumentResult.Read read = (DocumentResult.Read) result;
        Problem.ofRules(read.file(), read.judgement().problems())
                .ifPresent(problem -> console.complain(problem, options.language()));
        try {
            copy.write(DocxAnnotator.create()
                    .annotate(
                            copy.read(),
                            read.judgement(),
                            by.book().wording(options.language()),
                            options.authorship()));
        } catch (DocumentReadException e) {
            console.complain(options.input() + ": " + (vietnamese ? e.vietnamese() : e.getMessage()));
            return ExitCode.TROUBLE;
        } catch (UnwritableException e) {
            console.complain(options.input() + ": " + (vietnamese ? e.vietnamese() : e.getMessage()));
            return ExitCode.TROUBLE;
        }
        return read.hasErrors() ? ExitCode.ERRORS : ExitCode.CLEAN;
    }
}
