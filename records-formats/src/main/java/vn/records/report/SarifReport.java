package vn.records.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Basis;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Draft;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Rule;

/**
 * The report as SARIF 2.1.0 (<i>định dạng trao đổi kết quả phân tích</i>), for viewers of findings and for continuous
 * integration. A finding has the kind {@code fail}, a rule that a file could not decide {@code review}; rules that hold or
 * do not apply have no result. A file that could not be read, and a rule that broke, is a notification of the run.
 *
 * <p>Word files have no lines: where a finding stands is told as a logical location, the path of the paragraph.
 *
 * @since 0.1
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonWriter json;
    private final RunContext run;
    private final SarifResults results;
    private final List<DocumentResult.Unreadable> unreadable = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    /** A rule that broke on a file. */
    private record Broken(String file, RuleProblem problem) {}

    private SarifReport(JsonWriter json, RunContext run) {
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
        JsonWriter json = JsonWriter.to(out, JsonLayout.LINES);
        SarifReport report = new SarifReport(json, run);
        report.begin();
        return report;
    }

    private void begin() throws IOException {
        json.beginObject();
        json.field("$schema", SCHEMA);
        json.field("version", "2.1.0");
        json.beginArray("runs");
        json.beginObject();
        json.beginObject("tool");
        json.beginObject("driver");
        json.field("name", "records");
        json.field("version", run.version());
        json.field("language", run.language().code());
        json.beginArray("rules");
        for (Rule<Draft> rule : run.book().rules()) {
            rule(rule);
        }
        json.endArray();
        json.endObject();
        json.endObject();
        json.field("columnKind", "utf16CodeUnits");
        json.beginArray("results");
    }

    private void rule(Rule<Draft> rule) throws IOException {
        RuleId id = rule.id();
        json.beginObject();
        json.field("id", id.value());
        text("shortDescription", run.wording().title(id));
        text("help", run.wording().citation(rule.citations().get(0)));
        json.beginObject("properties");
        json.field("topic", rule.topic());
        json.field("level", rule.level().name());
        json.field("basis", rule.basis().name());
        json.field("decidability", rule.decidability().name());
        json.field("inForceFrom", rule.inForce().first().toString());
        json.field("law", rule.basis() == Basis.LAW);
        json.endObject();
        json.endObject();
    }

    private void text(String field, String text) throws IOException {
        json.beginObject(field);
        json.field("text", text);
        json.endObject();
    }

    @Override
    public void write(DocumentResult result) throws IOException {
        if (result instanceof DocumentResult.Read read) {
            results.write(read);
            for (JudgedDocument document : read.judgement().documents()) {
                document.report().problems().forEach(problem -> broken.add(new Broken(read.file(), problem)));
            }
        } else {
            unreadable.add((DocumentResult.Unreadable) result);
        }
    }

    /** A rule that broke. */
    private void notification(Broken one) throws IOException {
        RuleProblem problem = one.problem();
        Reason reason = Reason.of("rule-broke", "exception", Measure.words(problem.exception()));
        beginNotification("RULE_BROKE", run.wording().reason(reason));
        json.beginObject("associatedRule");
        json.field("id", problem.rule().value());
        json.endObject();
        json.beginObject("exception");
        json.field("kind", problem.exception());
        json.field("message", problem.message());
        json.endObject();
        endNotification(one.file());
    }

    private void beginNotification(String code, String message) throws IOException {
        json.beginObject();
        json.field("level", "error");
        json.beginObject("descriptor");
        json.field("id", code);
        json.endObject();
        text("message", message);
    }

    private void endNotification(String file) throws IOException {
        json.beginArray("locations");
        json.beginObject();
        SarifResults.file(json, file);
        json.endObject();
        json.endArray();
        json.endObject();
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        json.beginArray("invocations");
        json.beginObject();
        json.field("executionSuccessful", true);
        json.beginArray("toolExecutionNotifications");
        for (DocumentResult.Unreadable file : unreadable) {
            beginNotification(file.code(), DocumentNames.message(file, run.language()));
            endNotification(file.file());
        }
        for (Broken one : broken) {
            notification(one);
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        json.finish();
    }
}
