package vn.records.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.NamedType;
import vn.records.finding.Acceptance;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleProblem;
import vn.records.finding.Verdict;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Wording;

/** Writes one document of the JSON report. */
final class JsonDocument {

    private final JsonWriter json;
    private final RunContext run;
    private final Wording wording;
    private final JsonFindings findings;

    JsonDocument(JsonWriter json, RunContext run) {
        this.json = json;
        this.run = run;
        this.wording = run.wording();
        this.findings = new JsonFindings(json, run);
    }

    void write(DocumentResult result) throws IOException {
        json.beginObject();
        json.field("file", result.file());
        if (result instanceof DocumentResult.Read read) {
            json.field("status", "read");
            read(read);
        } else {
            json.field("status", "unreadable");
            error((DocumentResult.Unreadable) result);
        }
        json.endObject();
    }

    private void error(DocumentResult.Unreadable unreadable) throws IOException {
        json.beginObject("error");
        json.field("code", unreadable.code());
        json.field("message", DocumentNames.message(unreadable, run.language()));
        json.endObject();
    }

    /** The fields are those of the first document; the others of the file stand behind them. */
    private void read(DocumentResult.Read read) throws IOException {
        FileJudgement file = read.judgement();
        document(file.first(), read);
        if (!file.further().isEmpty()) {
            standing(file.first());
            json.beginArray("further");
            for (JudgedDocument document : file.further()) {
                json.beginObject();
                document(document, read);
                standing(document);
                json.endObject();
            }
            json.endArray();
        }
        if (!file.unused().isEmpty()) {
            json.beginArray("unusedAcceptances");
            for (Acceptance acceptance : file.unused()) {
                json.beginObject();
                json.field("key", acceptance.key().toString());
                findings.decision(acceptance);
                json.endObject();
            }
            json.endArray();
        }
    }

    /** What a document is among those of its file. */
    private void standing(JudgedDocument document) throws IOException {
        Draft draft = document.draft();
        json.field("ruleBook", document.report().ruleBook());
        json.field("role", lower(draft.role()));
        json.field("ordinal", draft.ordinal());
        if (draft.belongsTo().isPresent()) {
            json.field("belongsTo", draft.belongsTo().getAsInt());
        }
    }

    /** Writes what is found in a document of a file. */
    private void document(JudgedDocument document, DocumentResult.Read read) throws IOException {
        new JsonDocument(json, run.judgedBy(document.report())).judged(document, read);
    }

    private void judged(JudgedDocument document, DocumentResult.Read read) throws IOException {
        Draft draft = document.draft();
        Report report = document.report();
        json.field("judgedFor", report.judgedFor().toString());
        json.field("stage", lower(draft.options().stage()));
        json.field("medium", draft.options().medium().map(JsonDocument::lower));
        json.field("toleranceMm", report.tolerance().toMm());
        documentType(draft);
        json.beginArray("components");
        for (Found found : Found.in(draft)) {
            component(found.part(), found.line());
        }
        json.endArray();
        ImmutableSet<Component> missing = new Unrecognised(run).componentsOf(draft, report);
        if (!missing.isEmpty()) {
            json.beginArray("notFound");
            for (Component component : missing) {
                json.value(component.name());
            }
            json.endArray();
        }
        verdicts(report);
        findings.write(draft, report, read.judgement().isOpen(document), read.origins());
        undecided(report);
        problems(report);
    }

    private void documentType(Draft draft) throws IOException {
        Classification classification = draft.classification();
        json.beginObject("documentType");
        json.field("code", classification.named().map(NamedType::code).orElse("UNKNOWN"));
        json.field("name", DocumentNames.type(classification, run.language(), run.phrases()));
        json.field("regime", PresentationRules.lawOf(draft));
        json.field("kind", lower(classification.kind()));
        json.field("certain", classification.certain());
        json.field("why", classification.why());
        if (draft.isNotFilledIn()) {
            json.field("notFilledIn", true);
        }
        json.endObject();
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
        json.beginObject();
        json.field("component", part.component().name());
        json.field("text", line.text());
        json.field("path", line.paragraph().place().toString());
        json.field("start", line.start());
        json.field("end", line.end());
        json.field("certain", part.certain());
        json.field("why", part.why());
        json.endObject();
    }

    private void verdicts(Report report) throws IOException {
        json.beginObject("verdicts");
        json.field("passed", report.count(Verdict.Passed.class));
        json.field("failed", report.count(Verdict.Failed.class));
        json.field("notApplicable", report.count(Verdict.NotApplicable.class));
        json.field("undecided", report.count(Verdict.Undecided.class));
        json.endObject();
    }

    /** The rules left open, each with its reason; one entry with their number where all have one reason, as in a form. */
    private void undecided(Report report) throws IOException {
        json.beginArray("undecided");
        ImmutableList<RunContext.Open> open = run.undecided(report);
        Optional<Reason> forAll = RunContext.reasonForAll(report);
        if (forAll.isPresent() && !open.isEmpty()) {
            json.beginObject();
            json.field("rules", open.size());
            json.field("reason", wording.reason(forAll.get()));
            json.endObject();
        } else {
            for (RunContext.Open one : open) {
                json.beginObject();
                json.field("rule", one.rule().value());
                json.field("reason", wording.reason(one.reason()));
                json.endObject();
            }
        }
        json.endArray();
    }

    /** The rules that broke, if any did. */
    private void problems(Report report) throws IOException {
        if (report.problems().isEmpty()) {
            return;
        }
        json.beginArray("problems");
        for (RuleProblem problem : report.problems()) {
            json.beginObject();
            json.field("rule", problem.rule().value());
            json.field("exception", problem.exception());
            json.field("message", problem.message());
            json.endObject();
        }
        json.endArray();
    }

    private static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name()).replace('_', '-');
    }
}
