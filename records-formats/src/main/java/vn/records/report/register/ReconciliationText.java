package vn.records.report.register;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import vn.records.registering.filed.ReconciliationFinding;
import vn.records.registering.filed.ReconciliationReport;
import vn.records.registering.filed.RegisterReconciliation;
import vn.records.report.Visible;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.report.words.Phrases;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/**
 * What came of holding registers against files (<i>kết quả đối chiếu sổ đăng ký với hồ sơ</i>), for a person or as JSON.
 *
 * @since 0.1
 */
public final class ReconciliationText {
    private ReconciliationText() {}

    /**
     * Writes a report; the writer stays open.
     *
     * @param json whether it is written as JSON, whose fields may be added and are never renamed
     * @throws IOException if writing fails
     */
    public static void write(ReconciliationReport report, Language language, boolean json, Writer out)
            throws IOException {
        if (json) {
            json(report, RegisterReconciliation.wording(language), JsonWriter.to(out, JsonLayout.LINES));
        } else {
            text(report, RegisterReconciliation.wording(language), Phrases.in(language), out);
        }
    }

    private static void text(ReconciliationReport report, Wording wording, Phrases phrases, Writer out)
            throws IOException {
        for (ReconciliationFinding finding : report.findings()) {
            String severity = phrases.text(
                    "severity." + Ascii.toLowerCase(finding.severity().name()));
            out.write(where(finding, phrases) + ": " + severity + " – " + finding.rule() + "\n    "
                    + Visible.of(wording.reason(finding.message())) + "\n    "
                    + wording.citation(finding.citations().get(0)) + "\n\n");
        }
        out.write(phrases.text("reconcile.sum", report.registered(), report.filed(), report.undecided()) + "\n");
    }

    private static String where(ReconciliationFinding finding, Phrases phrases) {
        if (finding.file().isPresent()) {
            return phrases.text(
                    "reconcile.file",
                    Visible.of(finding.file().get()),
                    finding.ordinal().orElse(0));
        }
        String kind = phrases.text("register.kind."
                + Ascii.toLowerCase(finding.register().map(Enum::name).orElse("")));
        return phrases.text("reconcile.row", kind, finding.row().orElse(0));
    }

    private static void json(ReconciliationReport report, Wording wording, JsonWriter json) throws IOException {
        json.beginObject();
        json.field("registered", report.registered());
        json.field("filed", report.filed());
        json.field("undecided", report.undecided());
        json.beginArray("findings");
        for (ReconciliationFinding finding : report.findings()) {
            json.beginObject();
            json.field("rule", finding.rule().value());
            json.field("fault", finding.fault());
            json.field("severity", Ascii.toLowerCase(finding.severity().name()));
            json.field("basis", finding.basis().name());
            if (finding.register().isPresent()) {
                json.field(
                        "register", Ascii.toLowerCase(finding.register().get().name()));
                json.field("row", finding.row().orElse(0));
            }
            if (finding.file().isPresent()) {
                json.field("file", finding.file().get());
                json.field("ordinal", finding.ordinal().orElse(0));
            }
            json.field("citation", wording.citation(finding.citations().get(0)));
            json.field("message", wording.reason(finding.message()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.finish();
    }
}
