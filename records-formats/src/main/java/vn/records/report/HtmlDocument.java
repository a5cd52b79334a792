package vn.records.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import vn.records.document.Component;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Origin;
import vn.records.finding.Report;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Role;
import vn.records.report.words.CorrectForm;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.OriginWords;
import vn.records.report.words.Passages;
import vn.records.report.words.Phrases;

/** One document of the HTML report in full: the drawing of its page, then its findings by component. */
final class HtmlDocument {

    private static final int PLACES = 5;

    private final RunContext run;
    private final Phrases phrases;
    private final OriginWords layers;

    HtmlDocument(RunContext run) {
        this.run = run;
        this.phrases = run.phrases();
        this.layers = new OriginWords(run.phrases(), run.wording());
    }

    Html write(DocumentResult.Read read) {
        Html html = new Html().open("main", "");
        html.element("h1", "", read.file());
        for (JudgedDocument document : read.judgement().documents()) {
            if (read.hasSeveral()) {
                html.element("h2", "", new DocumentHeading(run).of(document, read.judgement()));
            }
            if (document.draft().role() == Role.FORM) {
                html.element("p", "class=faint", phrases.text("document.forms"));
            } else {
                new HtmlDocument(run.judgedBy(document.report())).document(html, document, read);
            }
        }
        read.judgement().unused().forEach(one -> html.element("p", "class=wrong", run.unused(one)));
        return html.close("main");
    }

    private void document(Html html, JudgedDocument document, DocumentResult.Read read) {
        Draft draft = document.draft();
        Report report = document.report();
        Map<Component, List<FoldedFinding>> findings = FoldedFinding.of(report, run.wording());
        html.element("p", "class=traits", new DocumentTraits(run).of(draft, report) + ".");
        html.element("p", "class=counts", new DocumentTraits(run).counts(CauseTally.of(report)) + ".");
        new Unrecognised(run)
                .in(draft, report)
                .ifPresent(names -> html.element("p", "class=counts", phrases.text("document.not-found", names)));
        if (document.hasErrors() && !read.judgement().isOpen(document)) {
            html.element("p", "class=faint", phrases.text("document.not-open"));
        }
        html.open("div", "class=columns");
        html.add(new HtmlDiagram(run, draft, findings).write());
        html.open("div", "class=findings");
        if (findings.isEmpty()) {
            html.element("p", "", phrases.text("html.no-findings"));
        }
        Passages passages = Passages.of(draft);
        findings.forEach((component, found) -> {
            html.open("section", "id=" + HtmlDiagram.anchor(draft, component));
            html.element(read.hasSeveral() ? "h3" : "h2", "", DocumentNames.group(component, run.language(), phrases));
            html.open("ol", "");
            found.forEach(one -> finding(html, one, passages, report, read.origins()));
            html.close("ol");
            correctForm(html, component, document);
            html.close("section");
        });
        accepted(html, report, passages);
        html.close("div").close("div");
        remainder(html, report);
    }

    private void accepted(Html html, Report report, Passages passages) {
        if (report.accepted().isEmpty()) {
            return;
        }
        FindingWords words = new FindingWords(run, passages);
        html.open("section", "class=accepted").element("h3", "", phrases.text("accepted.heading"));
        html.open("ul", "");
        for (AcceptedFinding one : report.accepted()) {
            html.open("li", "").text(words.accepted(one));
            html.element("p", "class=cite", run.decision(one.acceptance())).close("li");
        }
        html.close("ul").close("section");
    }

    private void correctForm(Html html, Component component, JudgedDocument document) {
        CorrectForm.of(
                        document.report().ruleBook(),
                        component,
                        document.draft().classification().type())
                .ifPresent(form -> html.open("p", "class=form")
                        .element("span", "class=label", phrases.text("html.correct-form"))
                        .raw(" ")
                        .open("q", "")
                        .raw(form)
                        .close("q")
                        .close("p"));
    }

    private void finding(
            Html html,
            FoldedFinding folded,
            Passages passages,
            Report report,
            ImmutableListMultimap<Finding, Origin> origins) {
        Finding finding = folded.finding();
        String severity = Ascii.toLowerCase(finding.severity().name());
        html.open("li", "class=" + severity);
        html.element("strong", "class=badge", phrases.text("severity." + severity))
                .raw(" ");
        html.text(folded.words().message());
        if (!folded.words().messageSaysAll()) {
            html.element(
                    "p",
                    "",
                    phrases.text(
                            "finding.change",
                            folded.words().measured(),
                            folded.words().required()));
        }
        layers.below(folded.all(), origins).ifPresent(said -> html.element("p", "class=origin", said));
        passages.corrected(finding, report.findings()).ifPresent(pair -> pair(html, pair));
        FindingWords words = new FindingWords(run, passages);
        places(html, folded.places(), words);
        html.element("p", "class=cite", words.citation(folded));
        html.close("li");
    }

    private void pair(Html html, Passages.Correction pair) {
        html.open("dl", "class=pair");
        html.element("dt", "", phrases.text("html.wrong")).element("dd", "class=wrong", pair.before());
        html.element("dt", "", phrases.text("html.right")).element("dd", "class=right", pair.after());
        html.close("dl");
    }

    private void places(Html html, ImmutableList<Location> places, FindingWords words) {
        ImmutableList<FindingWords.Told> told = words.places(places);
        if (told.isEmpty()) {
            return;
        }
        int shown = Math.min(told.size(), PLACES);
        html.open("ul", "class=places");
        told.subList(0, shown).forEach(one -> place(html, one));
        html.close("ul");
        if (told.size() > shown) {
            int more = told.stream()
                    .skip(shown)
                    .mapToInt(FindingWords.Told::places)
                    .sum();
            html.open("details", "").element("summary", "", phrases.text("finding.place.more", more));
            html.open("ul", "class=places");
            told.stream().skip(shown).forEach(one -> place(html, one));
            html.close("ul").close("details");
        }
    }

    /** A place, or those of one unit of the body with the first of them at hand. */
    private static void place(Html html, FindingWords.Told told) {
        if (told.places() == 1) {
            html.element("li", "", told.words());
            return;
        }
        html.open("li", "").open("details", "").element("summary", "", told.words());
        html.open("ul", "class=places");
        told.each().forEach(one -> html.element("li", "", one));
        html.close("ul").close("details").close("li");
    }

    private void remainder(Html html, Report report) {
        ImmutableList<RunContext.Open> open = run.undecided(report);
        if (!open.isEmpty()) {
            html.open("details", "class=undecided");
            html.element("summary", "", phrases.text("undecided.heading", open.size()));
            html.open("ul", "");
            for (RunContext.Open one : open) {
                html.open("li", "")
                        .element("b", "", run.wording().title(one.rule()))
                        .text(" (" + one.rule() + "): " + run.wording().reason(one.reason()))
                        .close("li");
            }
            html.close("ul").close("details");
        }
        run.problems(report).ifPresent(problems -> html.element("p", "class=wrong", problems));
        html.element("p", "class=faint", new DocumentTraits(run).rules(report));
    }
}
