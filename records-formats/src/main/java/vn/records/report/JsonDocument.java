package vn.records.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentType;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Report;
import vn.records.finding.RuleProblem;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** Writes one document of the JSON report. */
final class JsonDocument {

    private final JsonGenerator json;
    private final RunContext run;
    private final Wording wording;

    JsonDocument(JsonGenerator json, RunContext run) {
        this.json = json;
        this.run = run;
        this.wording = run.wording();
    }

    void write(DocumentResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.file());
        if (result instanceof DocumentResult.Read read) {
            json.writeStringField("status", "read");
            read(read.draft(), read.report());
        } else {
            json.writeStringField("status", "unreadable");
            error((DocumentResult.Unreadable) result);
        }
        json.writeEndObject();
    }

    private void error(DocumentResult.Unreadable unreadable) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", unreadable.code());
        json.writeStringField("message", DocumentNames.message(unreadable, run.language()));
        json.writeEndObject();
    }

    private void read(Draft draft, Report report) throws IOException {
        json.writeStringField("judgedFor", report.judgedFor().toString());
        json.writeStringField("stage", lower(draft.options().stage()));
        String medium = draft.options().medium().map(JsonDocument::lower).orElse(null);
        json.writeStringField("medium", medium);
        json.writeNumberField("toleranceMm", report.tolerance().toMm());
        documentType(draft);
        json.writeArrayFieldStart("components");
        for (Found found : Found.in(draft)) {
            component(found.part(), found.line());
        }
        json.writeEndArray();
        verdicts(report);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        undecided(report);
        problems(report);
    }

    private void documentType(Draft draft) throws IOException {
        Classification classification = draft.classification();
        json.writeObjectFieldStart("documentType");
        json.writeStringField(
                "code", classification.type().map(DocumentType::code).orElse("UNKNOWN"));
        json.writeStringField("name", DocumentNames.type(classification, run.language(), run.phrases()));
        json.writeStringField("regime", draft.regime().code());
        json.writeStringField("kind", lower(classification.kind()));
        json.writeBooleanField("certain", classification.certain());
        json.writeStringField("why", classification.why());
        json.writeEndObject();
    }

    /**
     * A line of a component.
     *
     * @param part the component
     * @param line the line
     */
    private record Found(Part part, Line line) {
        private static final Comparator<Found> DOCUMENT_ORDER = Comparator.<Found>comparingInt(
                        found -> found.line.index())
                .thenComparingInt(found -> found.line.start());

        /** Returns the lines of all components in the order of the document. */
        static ImmutableList<Found> in(Draft draft) {
            return draft.parts().values().stream()
                    .flatMap(part -> part.lines().stream().map(line -> new Found(part, line)))
                    .sorted(DOCUMENT_ORDER)
                    .collect(toImmutableList());
        }
    }

    private void component(Part part, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("component", part.component().name());
        json.writeStringField("text", line.text());
        json.writeStringField("path", line.paragraph().place().toString());
        json.writeNumberField("start", line.start());
        json.writeNumberField("end", line.end());
        json.writeBooleanField("certain", part.certain());
        json.writeStringField("why", part.why());
        json.writeEndObject();
    }

    private void verdicts(Report report) throws IOException {
        json.writeObjectFieldStart("verdicts");
        json.writeNumberField("passed", report.count(Verdict.Passed.class));
        json.writeNumberField("failed", report.count(Verdict.Failed.class));
        json.writeNumberField("notApplicable", report.count(Verdict.NotApplicable.class));
        json.writeNumberField("undecided", report.count(Verdict.Undecided.class));
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().value());
        json.writeStringField("severity", lower(finding.severity()));
        json.writeStringField("basis", finding.basis().name());
        json.writeStringField("level", finding.level().name());
        json.writeStringField("citation", wording.citation(finding.citations().get(0)));
        location(finding.at());
        json.writeStringField("message", wording.message(finding));
        json.writeStringField("measured", wording.measure(finding.fault().measured()));
        json.writeStringField("required", wording.measure(finding.fault().required()));
        json.writeBooleanField("fixable", finding.isFixable());
        json.writeEndObject();
    }

    private void location(Location at) throws IOException {
        @Nullable String path = at.place().map(Place::toString).orElse(null);
        json.writeStringField("component", at.component().name());
        json.writeStringField("path", path);
        json.writeNumberField("start", at.start());
        json.writeNumberField("end", at.end());
    }

    private void undecided(Report report) throws IOException {
        json.writeArrayFieldStart("undecided");
        for (RunContext.Open open : run.undecided(report)) {
            json.writeStartObject();
            json.writeStringField("rule", open.rule().value());
            json.writeStringField("reason", wording.reason(open.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The rules that broke, if any did. */
    private void problems(Report report) throws IOException {
        if (report.problems().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("problems");
        for (RuleProblem problem : report.problems()) {
            json.writeStartObject();
            json.writeStringField("rule", problem.rule().value());
            json.writeStringField("exception", problem.exception());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name()).replace('_', '-');
    }
}
