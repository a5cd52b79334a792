package vn.records.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Basis;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/**
 * The report as SARIF 2.1.0 (<i>định dạng trao đổi kết quả phân tích</i>), for viewers of findings and for continuous
 * integration. A finding has the kind {@code fail}, a rule that a file could not decide {@code review}; rules that hold or
 * do not apply have no result. A file that could not be read, and a rule that broke, is a notification of the run.
 *
 * <p>Word files have no lines: where a finding stands is told as a logical location, the path of the paragraph.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final RunContext run;
    private final SarifResults results;
    private final List<DocumentResult.Unreadable> unreadable = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    /** A rule that broke on a file. */
    private record Broken(String file, RuleProblem problem) {}

    private SarifReport(JsonGenerator json, RunContext run) {
        this.json = json;
        this.run = run;
        this.results = new SarifResults(json, run);
    }

    /**
     * Returns a writer that has written everything before the first document.
     *
     * @throws IOException if it cannot be written
     */
    public static SarifReport to(Writer out, RunContext run) throws IOException {
        JsonGenerator json = new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
        json.setCharacterEscapes(new JsonEscapes());
        json.setPrettyPrinter(new JsonLayout());
        SarifReport report = new SarifReport(json, run);
        report.begin();
        return report;
    }

    private void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "records");
        json.writeStringField("version", run.version());
        json.writeStringField("language", run.language().code());
        json.writeArrayFieldStart("rules");
        for (Rule<Draft> rule : run.book().rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    private void rule(Rule<Draft> rule) throws IOException {
        RuleId id = rule.id();
        json.writeStartObject();
        json.writeStringField("id", id.value());
        text("shortDescription", run.wording().title(id));
        text("help", run.wording().citation(rule.citations().get(0)));
        json.writeObjectFieldStart("properties");
        json.writeStringField("topic", rule.topic());
        json.writeStringField("level", rule.level().name());
        json.writeStringField("basis", rule.basis().name());
        json.writeStringField("decidability", rule.decidability().name());
        json.writeStringField("inForceFrom", rule.inForce().first().toString());
        json.writeBooleanField("law", rule.basis() == Basis.LAW);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        if (result instanceof DocumentResult.Read read) {
            results.write(read);
            read.report().problems().forEach(problem -> broken.add(new Broken(read.file(), problem)));
        } else {
            unreadable.add((DocumentResult.Unreadable) result);
        }
    }

    /** A rule that broke. */
    private void notification(Broken one) throws IOException {
        RuleProblem problem = one.problem();
        Reason reason = Reason.of("rule-broke", "exception", Measure.words(problem.exception()));
        beginNotification("RULE_BROKE", run.wording().reason(reason));
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", problem.rule().value());
        json.writeEndObject();
        json.writeObjectFieldStart("exception");
        json.writeStringField("kind", problem.exception());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
        endNotification(one.file());
    }

    private void beginNotification(String code, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", code);
        json.writeEndObject();
        text("message", message);
    }

    private void endNotification(String file) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifResults.file(json, file);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (DocumentResult.Unreadable file : unreadable) {
            beginNotification(file.code(), DocumentNames.message(file, run.language()));
            endNotification(file.file());
        }
        for (Broken one : broken) {
            notification(one);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
