package vn.records.cli;

import java.io.IOException;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.UnwritableException;
import vn.records.report.DocumentResult;
import vn.records.rule.Language;

/** Notes findings as comments in a copy of a document: {@code records annotate}. */
final class AnnotateCommand {

    private final Console console;
    private final Judge judge;

    AnnotateCommand(Console console, Judge judge) {
        this.console = console;
        this.judge = judge;
    }

    int run(CopyOptions options) throws IOException, UsageException {
        DocumentCopy copy = DocumentCopy.of(options);
        boolean vietnamese = options.language() == Language.VIETNAMESE;
        Judging judging = Judging.of(judge, options.judging(), console.today().get());
        Judge by = judging.judge();
        DocumentResult result = by.judge(new Input.Found(options.input(), copy.source()), judging.draft());
        if (result instanceof DocumentResult.Unreadable unreadable) {
            String reason = vietnamese ? unreadable.vietnamese() : unreadable.english();
            console.complain(options.input() + ": " + reason);
            return ExitCode.TROUBLE;
        }
        DocumentResult.Read read = (DocumentResult.Read) result;
        Problem.ofRules(read.file(), read.report()).ifPresent(problem -> console.complain(problem, options.language()));
        try {
            copy.write(DocxAnnotator.create()
                    .annotate(
                            copy.read(),
                            read.report().findings(),
                            by.book().wording(options.language()),
                            options.authorship()));
        } catch (UnwritableException e) {
            console.complain(options.input() + ": " + (vietnamese ? e.vietnamese() : e.getMessage()));
            return ExitCode.TROUBLE;
        }
        return read.hasErrors() ? ExitCode.ERRORS : ExitCode.CLEAN;
    }
}
