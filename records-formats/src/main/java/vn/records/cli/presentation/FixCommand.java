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
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.UnwritableException;
import vn.records.presentation.draft.Draft;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** Mends a copy of a document and tells what was mended and what is left: {@code records fix}. */
public final class FixCommand implements Subcommand {

    private final Console console;
    private final Supplier<Judge> judge;

    /** Returns the command on a console. */
    public FixCommand(Console console, Supplier<Judge> judge) {
        this.console = console;
        this.judge = judge;
    }

    @Override
    public CommandSpec spec() {
        return CopyOptions.spec()
                .addOption(OptionSpecs.value(OptionNames.ONLY, "RULE,..."))
                .addOption(OptionSpecs.flag(OptionNames.CAPITALS))
                .addOption(OptionSpecs.flag(OptionNames.UNICODE))
                .addOption(OptionSpecs.flag(OptionNames.TRACKED));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        CopyOptions options = CopyOptions.of(parsed, language, console);
        DocumentCopy copy = DocumentCopy.of(options);
        Judging judging =
                Judging.of(judge.get(), options.judging(), console.today().get());
        RuleBook<Draft> book = judging.judge().book();
        FixOptions fixes = options.fixes(judging);
        boolean vietnamese = options.language() == Language.VIETNAMESE;
        FixedDocument fixed;
        try {
            fixed = DocxFixer.with(judging.judge().books(), ReadLimits.DEFAULT).fix(copy.read(), fixes);
        } catch (DocumentReadException e) {
            return complain(options, vietnamese ? e.vietnamese() : String.valueOf(e.getMessage()));
        } catch (UnwritableException e) {
            return complain(options, vietnamese ? e.vietnamese() : String.valueOf(e.getMessage()));
        }
        Problem.ofRules(options.input(), fixed.before().problems())
                .ifPresent(problem -> console.complain(problem, options.language()));
        copy.write(fixed.file().read());
        Writer out = new BufferedWriter(console.printer());
        new FixSummary(out, book.wording(options.language())).write(fixed);
        out.flush();
        return fixed.after().hasErrors() ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private int complain(CopyOptions options, String reason) {
        console.complain(options.input() + ": " + reason);
        return ExitCode.TROUBLE;
    }
}
