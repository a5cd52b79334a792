package vn.records.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.rule.HousePolicy;

/**
 * The report as JSON: an object with {@code tool} and {@code documents}. Fields may be added in later versions; none is
 * renamed or dropped, and their order stays.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class JsonReport implements ReportWriter {

    private final JsonGenerator json;
    private final JsonDocument document;

    private JsonReport(JsonGenerator json, RunContext run) {
        this.json = json;
        this.document = new JsonDocument(json, run);
    }

    /**
     * Returns a writer that has written everything before the first document.
     *
     * @throws IOException if it cannot be written
     */
    public static JsonReport to(Writer out, RunContext run) throws IOException {
        JsonGenerator json = new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
        json.setCharacterEscapes(new JsonEscapes());
        json.setPrettyPrinter(new JsonLayout());
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "records");
        json.writeStringField("version", run.version());
        json.writeStringField("ruleBook", run.book().name());
        house(json, run.book().house());
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
        return new JsonReport(json, run);
    }

    /** What an agency has changed in the rules, if anything. */
    private static void house(JsonGenerator json, HousePolicy house) throws IOException {
        if (house.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("house");
        rules(json, "removed", house.removed());
        rules(json, "added", house.added());
        rules(json, "narrowed", house.narrowed());
        json.writeObjectFieldStart("severities");
        for (Map.Entry<RuleId, Severity> graded : house.severities().entrySet()) {
            json.writeStringField(
                    graded.getKey().value(), Ascii.toLowerCase(graded.getValue().name()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, String field, Iterable<RuleId> rules) throws IOException {
        json.writeArrayFieldStart(field);
        for (RuleId rule : rules) {
            json.writeString(rule.value());
        }
        json.writeEndArray();
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        document.write(result);
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
