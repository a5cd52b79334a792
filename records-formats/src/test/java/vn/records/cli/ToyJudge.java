package vn.records.cli;

import java.io.IOException;
import vn.records.cli.presentation.Judge;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.Problem;
import vn.records.docx.DocxReader;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.reader.DocumentReadException;
import vn.records.report.DocumentResult;
import vn.records.report.DocumentResult.Read;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.rule.RuleBook;
import vn.records.sample.ToyLaw;

/** Reads Word files and judges them by the law of toys. */
final class ToyJudge implements Judge {

    private final RuleBook<Draft> book;

    ToyJudge() {
        this(ToyLaw.BOOK);
    }

    private ToyJudge(RuleBook<Draft> book) {
        this.book = book;
    }

    @Override
    public RuleBook<Draft> book() {
        return book;
    }

    @Override
    public Judge by(RuleBook<Draft> other) {
        return new ToyJudge(other);
    }

    @Override
    public DocumentResult judge(Input.File file, DraftOptions options) {
        try {
            Draft draft = Recognizer.recognize(DocxReader.create().read(file.path()), options);
            return new Read(file.name(), draft, book.evaluate(draft));
        } catch (DocumentReadException e) {
            return new Unreadable(file.name(), e.code().name(), e.vietnamese(), e.getMessage());
        } catch (IOException e) {
            return Problem.of(file.name(), e);
        }
    }
}
