package vn.records.report;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Language;
import vn.records.sample.ToyLaw;
import vn.records.view.DocumentView;

/** Reports on letters, judged by the law of toys. */
final class Reports {

    static final DraftOptions OPTIONS =
            DraftOptions.builder().dateIfBlank(LocalDate.of(2026, 11, 22)).build();

    private Reports() {}

    static DocumentResult judged(String file, DocumentView view) {
        Draft draft = Recognizer.recognize(view, OPTIONS);
        return new DocumentResult.Read(file, draft, ToyLaw.BOOK.evaluate(draft));
    }

    static DocumentResult unreadable(String file) {
        return new DocumentResult.Unreadable(file, "LEGACY_DOC", "tệp của Word 97–2003", "a file of Word 97–2003");
    }

    static String text(Language language, TextStyle style, DocumentResult... results) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, TextReport.to(out, RunContext.of(ToyLaw.BOOK, language, "1.2.3"), style), results);
    }

    static String json(Language language, DocumentResult... results) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, JsonReport.to(out, RunContext.of(ToyLaw.BOOK, language, "1.2.3")), results);
    }

    static String sarif(Language language, DocumentResult... results) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, SarifReport.to(out, RunContext.of(ToyLaw.BOOK, language, "1.2.3")), results);
    }

    static String html(Language language, DocumentResult... results) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, HtmlReport.to(out, RunContext.of(ToyLaw.BOOK, language, "1.2.3")), results);
    }

    private static String written(StringWriter out, ReportWriter writer, DocumentResult... results) throws IOException {
        for (DocumentResult result : results) {
            writer.write(result);
        }
        writer.finish();
        return out.toString();
    }
}
