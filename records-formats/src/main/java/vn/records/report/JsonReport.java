package vn.records.report;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.rule.HousePolicy;

/**
 * The report as JSON: an object with {@code tool}, {@code documents} and {@code totals}. Fields may be added in later versions; none is
 * renamed or dropped, and their order stays.
 *
 * @since 0.1
 */
public final class JsonReport implements ReportWriter {

    private final JsonWriter json;
    private final JsonDocument document;
    private final RunTally tally = new RunTally();
    private final int passedOver;

    private JsonReport(JsonWriter json, RunContext run) {
        this.json = json;
        this.passedOver = run.passedOver();
        this.document = new JsonDocument(json, run);
    }

    /**
     * Returns a writer that has written everything before the first document.
     *
     * @throws IOException if it cannot be written
     */
    public static JsonReport to(Writer out, RunContext run) throws IOException {
        JsonWriter json = JsonWriter.to(out, JsonLayout.LINES);
        json.beginObject();
        json.beginObject("tool");
        json.field("name", "records");
        json.field("version", run.version());
        json.field("ruleBook", run.book().name());
        house(json, run.book().house());
        json.endObject();
        json.beginArray("documents");
        return new JsonReport(json, run);
    }

    /** What an agency has changed in the rules, if anything. */
    private static void house(JsonWriter json, HousePolicy house) throws IOException {
        if (house.isEmpty()) {
            return;
        }
        json.beginObject("house");
        rules(json, "removed", house.removed());
        rules(json, "added", house.added());
        rules(json, "narrowed", house.narrowed());
        json.beginObject("severities");
        for (Map.Entry<RuleId, Severity> graded : house.severities().entrySet()) {
            json.field(
                    graded.getKey().value(), Ascii.toLowerCase(graded.getValue().name()));
        }
        json.endObject();
        json.endObject();
    }

    private static void rules(JsonWriter json, String field, Iterable<RuleId> rules) throws IOException {
        json.beginArray(field);
        for (RuleId rule : rules) {
            json.value(rule.value());
        }
        json.endArray();
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        document.write(result);
        tally.add(result);
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        totals();
        json.endObject();
        json.finish();
    }

    /** The sums of the run, as the last line of the text has them. */
    private void totals() throws IOException {
        json.beginObject("totals");
        json.field("files", tally.files());
        json.field("read", tally.read());
        json.field("withErrors", tally.withErrors());
        json.field("unreadable", tally.unreadable());
        json.field("passedOver", passedOver);
        json.beginObject("causes");
        for (Severity severity : Severity.values()) {
            json.beginObject(Ascii.toLowerCase(severity.name()));
            json.field("causes", tally.causes().causes(severity));
            json.field("places", tally.causes().places(severity));
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }
}
