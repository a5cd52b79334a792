package vn.records.report.register;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import vn.records.law.Citation;
import vn.records.registering.RegisterCheck;
import vn.records.registering.RegisterFinding;
import vn.records.registering.RegisterReport;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Wording;

/**
 * A report on a register as JSON (<i>kết quả kiểm tra sổ</i>). Fields may be added, never renamed.
 *
 * @since 0.1
 */
public final class RegisterJson {
    private RegisterJson() {}

    /**
     * Writes a report; the writer stays open.
     *
     * @throws IOException if writing fails
     */
    public static void write(RegisterReport report, RegisterContext context, Writer out) throws IOException {
        Wording wording = RegisterCheck.wording(context.language());
        JsonWriter json = JsonWriter.to(out, JsonLayout.LINES);
        json.beginObject();
        head(report, context, json);
        json.beginArray("findings");
        for (RegisterFinding finding : report.findings()) {
            finding(finding, context, wording, json);
        }
        json.endArray();
        json.field("furtherFindings", report.further());
        json.field("rows", report.rows());
        json.endObject();
        json.finish();
    }

    private static void head(RegisterReport report, RegisterContext context, JsonWriter json) throws IOException {
        json.beginObject("tool");
        json.field("name", "records");
        json.field("version", context.version());
        json.field("ruleBook", "nd30-2020");
        json.endObject();
        json.field("file", context.file());
        json.field("kind", Ascii.toLowerCase(context.kind().name()));
        json.field("year", context.year());
        if (context.term().isPresent()) {
            json.field("from", context.term().get().first().toString());
            json.field("to", context.term().get().last().toString());
        }
        json.field("series", Ascii.toLowerCase(report.grouping().name()));
        json.field("seriesCount", report.series());
        json.field("unjudgedRows", report.unjudged());
        json.beginArray("missingColumns");
        for (String column : context.missingColumns()) {
            json.value(column);
        }
        json.endArray();
    }

    private static void finding(RegisterFinding finding, RegisterContext context, Wording wording, JsonWriter json)
            throws IOException {
        Citation citation = finding.citations().get(0);
        json.beginObject();
        json.field("rule", finding.rule().value());
        json.field("row", finding.row());
        json.field("line", context.lines().get(finding.row() - 1));
        json.field("severity", Ascii.toLowerCase(finding.severity().name()));
        json.field("fault", finding.fault());
        json.field("basis", finding.basis().name());
        json.field("level", finding.level().name());
        json.field("citation", wording.citation(citation));
        json.field("message", RegisterCheck.message(finding, wording));
        json.endObject();
    }
}
