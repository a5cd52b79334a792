package vn.records.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import vn.records.finding.Acceptance;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Cause;
import vn.records.finding.Finding;
import vn.records.finding.FindingKeys;
import vn.records.finding.Location;
import vn.records.finding.Origin;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.presentation.draft.Draft;
import vn.records.report.json.JsonFixes;
import vn.records.report.json.JsonOrigins;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** Writes the findings of one document of the JSON report, and the causes they are put together to. */
final class JsonFindings {

    private final JsonWriter json;
    private final RunContext run;
    private final Wording wording;
    private final JsonOrigins layers;
    private final JsonFixes fixes;

    JsonFindings(JsonWriter json, RunContext run) {
        this.json = json;
        this.run = run;
        this.wording = run.wording();
        this.layers = new JsonOrigins(json, wording);
        this.fixes = new JsonFixes(json, wording);
    }

    /**
     * Writes them.
     *
     * @param open whether the document may be mended
     * @param origins the layers that measured values come from
     */
    void write(Draft draft, Report report, boolean open, ImmutableListMultimap<Finding, Origin> origins)
            throws IOException {
        FindingKeys keys = FindingKeys.of(draft.view());
        List<Cause> causes = report.causes();
        IdentityHashMap<Finding, Integer> causeOf = new IdentityHashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            for (Finding finding : causes.get(i).findings()) {
                causeOf.put(finding, i);
            }
        }
        json.beginArray("findings");
        for (Finding finding : report.findings()) {
            json.beginObject();
            finding(finding, open && finding.isFixable(), keys);
            layers.write(origins.get(finding));
            json.field("cause", causeOf.getOrDefault(finding, -1));
            json.endObject();
        }
        json.endArray();
        json.beginArray("causes");
        for (Cause cause : causes) {
            cause(cause);
        }
        json.endArray();
        accepted(report, keys, origins);
    }

    /** The findings that were accepted, each with the decision; absent if none was. */
    private void accepted(Report report, FindingKeys keys, ImmutableListMultimap<Finding, Origin> origins)
            throws IOException {
        if (report.accepted().isEmpty()) {
            return;
        }
        json.beginArray("accepted");
        for (AcceptedFinding one : report.accepted()) {
            json.beginObject();
            finding(one.finding(), false, keys);
            layers.write(origins.get(one.finding()));
            decision(one.acceptance());
            json.endObject();
        }
        json.endArray();
    }

    /** Writes who accepted something, when and why. */
    void decision(Acceptance acceptance) throws IOException {
        json.field("acceptedBy", acceptance.by());
        json.field("acceptedOn", acceptance.on().toString());
        json.field("acceptedFor", acceptance.reason());
    }

    private void finding(Finding finding, boolean fixable, FindingKeys keys) throws IOException {
        json.field("rule", finding.rule().value());
        json.field("severity", Ascii.toLowerCase(finding.severity().name()));
        if (run.isGradedByHouse(finding.rule())) {
            json.field("gradedBy", "house");
        }
        json.field("basis", finding.basis().name());
        json.field("level", finding.level().name());
        json.field("citation", wording.citation(finding.citations().get(0)));
        location(finding.at());
        json.field("message", wording.message(finding));
        json.field("measured", wording.measure(finding.fault().measured()));
        json.field("required", wording.measure(finding.fault().required()));
        json.field("fixable", fixable);
        fixes.write(fixable ? finding.fault().fixes() : ImmutableList.of());
        json.field("key", keys.of(finding).toString());
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
