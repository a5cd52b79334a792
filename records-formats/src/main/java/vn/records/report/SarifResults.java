package vn.records.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.finding.Acceptance;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Role;
import vn.records.report.json.JsonFixes;
import vn.records.report.json.JsonOrigins;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** Writes the results of one document of the SARIF report. */
final class SarifResults {

    private final JsonWriter json;
    private final RunContext run;
    private final Wording wording;
    private final ImmutableMap<RuleId, Integer> indexes;

    SarifResults(JsonWriter json, RunContext run) {
        this.json = json;
        this.run = run;
        this.wording = run.wording();
        ImmutableMap.Builder<RuleId, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < run.book().rules().size(); i++) {
            numbered.put(run.book().rules().get(i).id(), i);
        }
        this.indexes = numbered.buildOrThrow();
    }

    /** Writes the results of all documents of a file; a form, which is not judged, has none. */
    void write(DocumentResult.Read read) throws IOException {
        for (JudgedDocument document : read.judgement().documents()) {
            new SarifResults(json, run.judgedBy(document.report())).document(read, document);
        }
    }

    private void document(DocumentResult.Read read, JudgedDocument document) throws IOException {
        OptionalInt ordinal =
                read.hasSeveral() ? OptionalInt.of(document.draft().ordinal()) : OptionalInt.empty();
        boolean open = read.judgement().isOpen(document);
        for (Finding finding : document.report().findings()) {
            finding(read, ordinal, finding, open && finding.isFixable(), Optional.empty());
        }
        for (AcceptedFinding one : document.report().accepted()) {
            finding(read, ordinal, one.finding(), false, Optional.of(one.acceptance()));
        }
        if (document.draft().role() != Role.FORM) {
            reviews(read.file(), ordinal, document.report());
        }
    }

    private void reviews(String file, OptionalInt ordinal, Report report) throws IOException {
        Optional<Reason> forAll = RunContext.reasonForAll(report);
        if (forAll.isPresent()) {
            review(file, ordinal, Optional.empty(), forAll.get());
            return;
        }
        for (RunContext.Open open : run.undecided(report)) {
            review(file, ordinal, Optional.of(open.rule()), open.reason());
        }
    }

    /** A rule that is left open, or all rules of a document where one reason holds for all. */
    private void review(String file, OptionalInt ordinal, Optional<RuleId> rule, Reason reason) throws IOException {
        begin(rule, "review", "none", wording.reason(reason));
        json.beginArray("locations");
        json.beginObject();
        file(json, file);
        json.endObject();
        json.endArray();
        if (ordinal.isPresent()) {
            json.beginObject("properties");
            document(ordinal);
            json.endObject();
        }
        json.endObject();
    }

    /** Which document of its file a result is about, where the file holds several. */
    private void document(OptionalInt ordinal) throws IOException {
        if (ordinal.isPresent()) {
            json.field("document", ordinal.getAsInt());
        }
    }

    private void begin(Optional<RuleId> rule, String kind, String level, String message) throws IOException {
        json.beginObject();
        if (rule.isPresent()) {
            json.field("ruleId", rule.get().value());
            json.field("ruleIndex", indexes.getOrDefault(rule.get(), -1));
        }
        json.field("kind", kind);
        json.field("level", level);
        json.beginObject("message");
        json.field("text", message);
        json.endObject();
    }

    private void finding(
            DocumentResult.Read read,
            OptionalInt ordinal,
            Finding finding,
            boolean fixable,
            Optional<Acceptance> acceptance)
            throws IOException {
        begin(Optional.of(finding.rule()), "fail", level(finding.severity()), wording.message(finding));
        json.beginArray("locations");
        json.beginObject();
        file(json, read.file());
        place(finding.at());
        json.endObject();
        json.endArray();
        if (acceptance.isPresent()) {
            suppressions(acceptance.get());
        }
        json.beginObject("properties");
        json.field("component", finding.at().component().name());
        json.field("basis", finding.basis().name());
        json.field("citation", wording.citation(finding.citations().get(0)));
        json.field("measured", wording.measure(finding.fault().measured()));
        json.field("required", wording.measure(finding.fault().required()));
        json.field("fixable", fixable);
        new JsonFixes(json, wording).write(fixable ? finding.fault().fixes() : ImmutableList.of());
        new JsonOrigins(json, wording).write(read.origins().get(finding));
        document(ordinal);
        json.endObject();
        json.endObject();
    }

    private void suppressions(Acceptance acceptance) throws IOException {
        json.beginArray("suppressions");
        json.beginObject();
        json.field("kind", "external");
        json.field("status", "accepted");
        json.field("justification", run.decision(acceptance));
        json.endObject();
        json.endArray();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void place(Location at) throws IOException {
        json.beginArray("logicalLocations");
        json.beginObject();
        json.field("name", DocumentNames.component(at.component(), run.language()));
        json.field(
                "fullyQualifiedName", at.place().map(Place::toString).orElse("") + "#" + at.start() + "-" + at.end());
        json.field("kind", "element");
        json.endObject();
        json.endArray();
    }

    /** Writes the file a result is about. */
    static void file(JsonWriter json, String name) throws IOException {
        json.beginObject("physicalLocation");
        json.beginObject("artifactLocation");
        json.field("uri", uri(name));
        json.endObject();
        json.endObject();
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
