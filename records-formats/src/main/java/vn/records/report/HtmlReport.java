package vn.records.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The report as one HTML page that stands alone (<i>báo cáo dạng trang web</i>): nothing is fetched, and it is read without
 * a script. One document is shown in full, beside a drawing of its page; of several, which rules are broken most, then a
 * few lines for each.
 *
 * <p>What is written of a document is held until the end, about two kilobytes each; the documents themselves are not,
 * but the first until there is a second.
 *
 * @since 0.1
 */
public final class HtmlReport implements ReportWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Writer out;
    private final RunContext run;

    /** The first document, until there is a second. */
    private final Deque<DocumentResult> first = new ArrayDeque<>(1);

    private final HtmlOverview overview;

    private HtmlReport(Writer out, RunContext run) {
        this.out = out;
        this.run = run;
        this.overview = new HtmlOverview(run);
    }

    /** Returns a writer that writes when it is finished. */
    public static HtmlReport to(Writer out, RunContext run) {
        return new HtmlReport(out, run);
    }

    @Override
    public void write(DocumentResult result) {
        if (first.isEmpty() && overview.isEmpty()) {
            first.add(result);
            return;
        }
        first.forEach(overview::add);
        first.clear();
        overview.add(result);
    }

    @Override
    public void finish() throws IOException {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang=" + run.language().code());
        html.open("head", "").raw("<meta charset=utf-8>");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
        html.raw("<meta name=viewport content=\"width=device-width,initial-scale=1\">");
        html.raw("<meta name=color-scheme content=\"light dark\">");
        html.element("title", "", run.phrases().text("html.title"));
        html.raw("<style>" + resource("report.css") + "</style>").close("head").open("body", "");
        html.add(content());
        if (overview.isEmpty() && run.passedOver() > 0) {
            html.element("p", "class=faint", run.phrases().count("total.passed-over", run.passedOver()) + ".");
        }
        html.element(
                "footer",
                "",
                run.phrases().text("html.footer", run.version(), run.book().name()));
        if (!overview.isEmpty()) {
            html.raw("<script>" + resource("report.js") + "</script>");
        }
        html.close("body").close("html").raw("\n");
        out.write(html.toString());
        out.flush();
    }

    private Html content() {
        if (first.peek() instanceof DocumentResult.Read one) {
            return new HtmlDocument(run).write(one);
        }
        first.forEach(overview::add);
        return overview.write();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            checkArgument(in != null, "no %s", name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
