package vn.records.report.register;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.records.finding.Severity;
import vn.records.register.EntryStatus;
import vn.records.register.RegisterKind;
import vn.records.registering.RegisterCheck;
import vn.records.registering.RegisterFinding;
import vn.records.registering.RegisterReport;
import vn.records.registering.SeriesPolicy;
import vn.records.report.Visible;
import vn.records.report.words.Phrases;
import vn.records.row.WrittenDate;
import vn.records.rule.Wording;

/**
 * A report on a register for a person (<i>kết quả kiểm tra sổ</i>): findings in the order of the rows, then the sum.
 *
 * @since 0.1
 */
public final class RegisterText {
    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private final RegisterReport report;
    private final RegisterContext context;
    private final Phrases phrases;
    private final Wording wording;
    private final Writer out;

    private RegisterText(RegisterReport report, RegisterContext context, Writer out) {
        this.report = report;
        this.context = context;
        this.phrases = Phrases.in(context.language());
        this.wording = RegisterCheck.wording(context.language());
        this.out = out;
    }

    /**
     * Writes a report; the writer stays open.
     *
     * @throws IOException if writing fails
     */
    public static void write(RegisterReport report, RegisterContext context, Writer out) throws IOException {
        RegisterText text = new RegisterText(report, context, out);
        text.head();
        for (RegisterFinding finding : report.findings()) {
            text.finding(finding);
        }
        text.sum();
    }

    private void head() throws IOException {
        String kind =
                phrases.text("register.kind." + Ascii.toLowerCase(context.kind().name()));
        String days = context.term()
                .map(term -> phrases.text(
                        "register.days." + Ascii.toLowerCase(term.kind().name()),
                        WrittenDate.write(term.first()),
                        WrittenDate.write(term.last())))
                .orElseGet(() -> phrases.text("register.days.year", context.year()));
        line(Visible.of(context.file()) + ": " + phrases.text("register.head", kind, days, report.rows()));
        if (context.kind() == RegisterKind.OUTGOING) {
            String grouping = phrases.text(key(report.grouping()));
            line(phrases.text("register.series", report.series(), grouping));
            if (context.asked() == SeriesPolicy.Grouping.AUTO && report.rows() > 1) {
                line(phrases.text("register.recognised"));
            }
        }
        if (!context.missingColumns().isEmpty()) {
            wrapped("", phrases.text("register.columns", String.join("; ", context.missingColumns())));
        }
        if (report.unjudged() > 0) {
            line(phrases.text("register.unjudged", report.unjudged()));
        }
        line("");
    }

    private static String key(SeriesPolicy.Grouping grouping) {
        return switch (grouping) {
            case TYPE -> "register.series.type";
            case ONE -> "register.series.all";
            default -> "register.series.symbol";
        };
    }

    private void finding(RegisterFinding finding) throws IOException {
        int line = context.lines().get(finding.row() - 1);
        String where = phrases.text("register.row", finding.row(), line);
        String severity =
                phrases.text("severity." + Ascii.toLowerCase(finding.severity().name()));
        line(where + ": " + severity + " – " + finding.rule());
        wrapped(INDENT, Visible.of(RegisterCheck.message(finding, wording)));
        line(INDENT + wording.citation(finding.citations().get(0)));
        line("");
    }

    private void sum() throws IOException {
        for (Map.Entry<EntryStatus, Integer> status : report.statuses().entrySet()) {
            line(phrases.text(
                    "register.status." + Ascii.toLowerCase(status.getKey().name()), status.getValue()));
        }
        if (report.further() > 0) {
            line(phrases.text("register.further", report.further()));
        }
        line(phrases.text(
                report.findings().isEmpty() ? "register.clean" : "register.sum",
                count(Severity.ERROR),
                count(Severity.WARNING)));
    }

    private long count(Severity severity) {
        return report.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private void wrapped(String indent, String text) throws IOException {
        StringBuilder line = new StringBuilder(indent);
        for (String word : Splitter.on(' ').split(text)) {
            if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
