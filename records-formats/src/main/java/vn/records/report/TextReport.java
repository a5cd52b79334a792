package vn.records.report;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.Writer;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.report.words.Phrases;

/**
 * The report as a person reads it: for each document what it was taken for, then its findings by component in the order
 * of the document, each with what to change, the provision and the place; at the end the sums of the run.
 *
 * @since 0.1
 */
public final class TextReport implements ReportWriter {

    private static final int WIDTH = 100;

    /** What became of a file. */
    private enum Outcome {
        READ,
        WITH_ERRORS,
        UNREADABLE
    }

    private final Page page;
    private final Phrases phrases;
    private final TextDocument document;
    private final DocumentTraits traits;
    private final Multiset<Severity> findings = EnumMultiset.create(Severity.class);
    private final Multiset<Outcome> files = EnumMultiset.create(Outcome.class);

    private TextReport(Page page, RunContext run, boolean verbose) {
        this.page = page;
        this.phrases = run.phrases();
        this.document = new TextDocument(page, run, verbose);
        this.traits = new DocumentTraits(run);
    }

    /** Returns a writer of lines of at most 100 columns. */
    public static TextReport to(Writer out, RunContext run, TextStyle style) {
        return new TextReport(new Page(out, WIDTH, style.colour()), run, style.verbose());
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        document.write(result);
        if (result instanceof DocumentResult.Read read) {
            files.add(Outcome.READ);
            read.judgement().documents().forEach(document -> count(document.report()));
        } else {
            files.add(Outcome.UNREADABLE);
        }
        if (result.hasErrors()) {
            files.add(Outcome.WITH_ERRORS);
        }
        page.flush();
    }

    private void count(Report report) {
        for (Severity severity : Severity.values()) {
            findings.add(severity, (int) report.count(severity));
        }
    }

    @Override
    public void finish() throws IOException {
        int all = files.count(Outcome.READ) + files.count(Outcome.UNREADABLE);
        StringBuilder sums = new StringBuilder(phrases.count("total.read", files.count(Outcome.READ)));
        append(sums, "total.errors", files.count(Outcome.WITH_ERRORS));
        append(sums, "total.unreadable", files.count(Outcome.UNREADABLE));
        String found = traits.counts(findings::count);
        page.text(Page.Paint.BOLD, 0, phrases.text(all == 1 ? "total.file" : "total.files", all, sums, found));
        page.flush();
    }

    private void append(StringBuilder sums, String key, int number) {
        if (number > 0) {
            sums.append(", ").append(phrases.count(key, number));
        }
    }
}
