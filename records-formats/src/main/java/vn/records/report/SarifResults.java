package vn.records.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** Writes the results of one document of the SARIF report. */
final class SarifResults {

    private final JsonGenerator json;
    private final RunContext run;
    private final Wording wording;
    private final ImmutableMap<RuleId, Integer> indexes;

    SarifResults(JsonGenerator json, RunContext run) {
        this.json = json;
        this.run = run;
        this.wording = run.wording();
        ImmutableMap.Builder<RuleId, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < run.book().rules().size(); i++) {
            numbered.put(run.book().rules().get(i).id(), i);
        }
        this.indexes = numbered.buildOrThrow();
    }

    void write(DocumentResult.Read read) throws IOException {
        for (Finding finding : read.report().findings()) {
            finding(read.file(), finding);
        }
        for (RunContext.Open open : run.undecided(read.report())) {
            begin(open.rule(), "review", "none", wording.reason(open.reason()));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            file(json, read.file());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void begin(RuleId rule, String kind, String level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule.value());
        json.writeNumberField("ruleIndex", indexes.getOrDefault(rule, -1));
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message);
        json.writeEndObject();
    }

    private void finding(String file, Finding finding) throws IOException {
        begin(finding.rule(), "fail", level(finding.severity()), wording.message(finding));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        file(json, file);
        place(finding.at());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("component", finding.at().component().name());
        json.writeStringField("basis", finding.basis().name());
        json.writeStringField("citation", wording.citation(finding.citations().get(0)));
        json.writeStringField("measured", wording.measure(finding.fault().measured()));
        json.writeStringField("required", wording.measure(finding.fault().required()));
        json.writeBooleanField("fixable", finding.isFixable());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void place(Location at) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", DocumentNames.component(at.component(), run.language()));
        json.writeStringField(
                "fullyQualifiedName", at.place().map(Place::toString).orElse("") + "#" + at.start() + "-" + at.end());
        json.writeStringField("kind", "element");
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes the file a result is about. */
    static void file(JsonGenerator json, String name) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(name));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Returns the name as a reference: relative names stay relative, absolute ones become {@code file:} references. */
    static String uri(String name) {
        String slashed = name.replace('\\', '/');
        boolean drive = slashed.length() > 1 && slashed.charAt(1) == ':';
        boolean absolute = slashed.startsWith("/") || drive;
        try {
            String path = drive ? "/" + slashed : slashed;
            return absolute
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
