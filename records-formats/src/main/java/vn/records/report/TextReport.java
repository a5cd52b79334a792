package vn.records.report;

import java.io.IOException;
import java.io.Writer;
import vn.records.report.words.Phrases;

/**
 * The report as a person reads it: for each document what it was taken for, then its findings by component in the order
 * of the document, each with what to change, the provision and the place; at the end the sums of the run.
 *
 * @since 0.1
 */
public final class TextReport implements ReportWriter {

    private static final int WIDTH = 100;

    private final Page page;
    private final Phrases phrases;
    private final TextDocument document;
    private final DocumentTraits traits;
    private final RunTally tally = new RunTally();
    private final int passedOver;

    private TextReport(Page page, RunContext run, boolean verbose) {
        this.page = page;
        this.phrases = run.phrases();
        this.document = new TextDocument(page, run, verbose);
        this.traits = new DocumentTraits(run);
        this.passedOver = run.passedOver();
    }

    /** Returns a writer of lines of at most 100 columns. */
    public static TextReport to(Writer out, RunContext run, TextStyle style) {
        return new TextReport(new Page(out, WIDTH, style.colour()), run, style.verbose());
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        document.write(result);
        tally.add(result);
        page.flush();
    }

    @Override
    public void finish() throws IOException {
        int all = tally.files();
        StringBuilder sums = new StringBuilder(phrases.count("total.read", tally.read()));
        append(sums, "total.errors", tally.withErrors());
        append(sums, "total.unreadable", tally.unreadable());
        append(sums, "total.passed-over", passedOver);
        String found = traits.counts(tally.causes());
        page.text(Page.Paint.BOLD, 0, phrases.text(all == 1 ? "total.file" : "total.files", all, sums, found));
        page.flush();
    }

    private void append(StringBuilder sums, String key, int number) {
        if (number > 0) {
            sums.append(", ").append(phrases.count(key, number));
        }
    }
}
