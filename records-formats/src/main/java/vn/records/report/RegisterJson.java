package vn.records.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import vn.records.law.Citation;
import vn.records.registering.RegisterCheck;
import vn.records.registering.RegisterFinding;
import vn.records.registering.RegisterReport;
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
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            head(report, context, json);
            json.writeArrayFieldStart("findings");
            for (RegisterFinding finding : report.findings()) {
                finding(finding, context, wording, json);
            }
            json.writeEndArray();
            json.writeNumberField("furtherFindings", report.further());
            json.writeNumberField("rows", report.rows());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void head(RegisterReport report, RegisterContext context, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "records");
        json.writeStringField("version", context.version());
        json.writeStringField("ruleBook", "nd30-2020");
        json.writeEndObject();
        json.writeStringField("file", context.file());
        json.writeStringField("kind", Ascii.toLowerCase(context.kind().name()));
        json.writeNumberField("year", context.year());
        json.writeStringField("series", Ascii.toLowerCase(report.grouping().name()));
        json.writeNumberField("seriesCount", report.series());
        json.writeNumberField("unjudgedRows", report.unjudged());
        json.writeArrayFieldStart("missingColumns");
        for (String column : context.missingColumns()) {
            json.writeString(column);
        }
        json.writeEndArray();
    }

    private static void finding(RegisterFinding finding, RegisterContext context, Wording wording, JsonGenerator json)
            throws IOException {
        Citation citation = finding.citations().get(0);
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().value());
        json.writeNumberField("row", finding.row());
        json.writeNumberField("line", context.lines().get(finding.row() - 1));
        json.writeStringField("severity", Ascii.toLowerCase(finding.severity().name()));
        json.writeStringField("fault", finding.fault());
        json.writeStringField("basis", finding.basis().name());
        json.writeStringField("level", finding.level().name());
        json.writeStringField("citation", wording.citation(citation));
        json.writeStringField("message", RegisterCheck.message(finding, wording));
        json.writeEndObject();
    }
}
