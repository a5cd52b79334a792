package vn.records.report;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.records.finding.Cause;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** Writes the findings of one document of the JSON report, and the causes they are put together to. */
final class JsonFindings {

    private final JsonWriter json;
    private final Wording wording;

    JsonFindings(JsonWriter json, RunContext run) {
        this.json = json;
        this.wording = run.wording();
    }

    /**
     * Writes them.
     *
     * @param open whether the document may be mended
     */
    void write(Report report, boolean open) throws IOException {
        List<Cause> causes = Cause.of(report);
        Map<Finding, Integer> causeOf = new IdentityHashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            for (Finding finding : causes.get(i).findings()) {
                causeOf.put(finding, i);
            }
        }
        json.beginArray("findings");
        for (Finding finding : report.findings()) {
            finding(finding, open && finding.isFixable(), causeOf.getOrDefault(finding, -1));
        }
        json.endArray();
        json.beginArray("causes");
        for (Cause cause : causes) {
            cause(cause);
        }
        json.endArray();
    }

    private void finding(Finding finding, boolean fixable, int cause) throws IOException {
        json.beginObject();
        json.field("rule", finding.rule().value());
        json.field("severity", Ascii.toLowerCase(finding.severity().name()));
        json.field("basis", finding.basis().name());
        json.field("level", finding.level().name());
        json.field("citation", wording.citation(finding.citations().get(0)));
        location(finding.at());
        json.field("message", wording.message(finding));
        json.field("measured", wording.measure(finding.fault().measured()));
        json.field("required", wording.measure(finding.fault().required()));
        json.field("fixable", fixable);
        json.field("cause", cause);
        json.endObject();
    }

    private void location(Location at) throws IOException {
        json.field("component", at.component().name());
        json.field("path", at.place().map(Place::toString));
        json.field("start", at.start());
        json.field("end", at.end());
    }

    private void cause(Cause cause) throws IOException {
        json.beginObject();
        json.field("rule", cause.rule().value());
        json.field("severity", Ascii.toLowerCase(cause.severity().name()));
        json.field("places", cause.places());
        if (cause.rules().size() > 1) {
            json.beginArray("also");
            for (RuleId rule : cause.rules()) {
                if (!rule.equals(cause.rule())) {
                    json.value(rule.value());
                }
            }
            json.endArray();
        }
        json.endObject();
    }
}
