package vn.records.report;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Role;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.Phrases;

/** Many documents of the HTML report: which rules are broken most, then a few lines for each document. */
final class HtmlOverview {

    private static final int BARS = 15;
    private static final int LONGEST_VALUE = 40;

    /** How often a rule is broken. */
    private static final class Tally {
        private final Finding example;
        private int findings;
        private int documents;

        Tally(Finding example) {
            this.example = example;
        }
    }

    private final RunContext run;
    private final Phrases phrases;
    private final DocumentTraits traits;
    private final Map<RuleId, Tally> tallies = new TreeMap<>();
    private final RunTally sums = new RunTally();
    private final Html documents = new Html();

    HtmlOverview(RunContext run) {
        this.run = run;
        this.phrases = run.phrases();
        this.traits = new DocumentTraits(run);
    }

    void add(DocumentResult result) {
        sums.add(result);
        if (result instanceof DocumentResult.Read one) {
            document(one);
        } else {
            DocumentResult.Unreadable file = (DocumentResult.Unreadable) result;
            documents.open("section", "class=bad").element("h3", "", file.file());
            documents.element(
                    "p",
                    "",
                    phrases.text("document.unreadable", file.code(), DocumentNames.message(file, run.language())));
            documents.close("section");
        }
    }

    boolean isEmpty() {
        return sums.files() == 0;
    }

    private void document(DocumentResult.Read one) {
        documents.open("section", "").element("h3", "", one.file());
        for (JudgedDocument document : one.judgement().documents()) {
            if (one.hasSeveral()) {
                documents.element("h4", "", new DocumentHeading(run).of(document, one.judgement()));
            }
            if (document.draft().role() != Role.FORM) {
                document(document);
            }
        }
        one.judgement().unused().forEach(unused -> documents.element("p", "class=wrong", run.unused(unused)));
        documents.close("section");
        one.judgement().findings().stream().map(Finding::rule).distinct().forEach(rule -> tally(one, rule));
    }

    private void document(JudgedDocument one) {
        documents.element(
                "p",
                "",
                traits.of(one.draft(), one.report()) + "; " + traits.counts(CauseTally.of(one.report())) + ".");
        Map<Component, List<FoldedFinding>> told = FoldedFinding.of(one.report(), run.wording());
        if (!told.isEmpty()) {
            documents.open("ul", "");
            told.values().forEach(list -> list.forEach(this::line));
            documents.close("ul");
        }
        run.problems(one.report()).ifPresent(problems -> documents.element("p", "class=wrong", problems));
    }

    private void line(FoldedFinding folded) {
        Finding finding = folded.finding();
        String severity = Ascii.toLowerCase(finding.severity().name());
        documents.open("li", "class=" + severity.charAt(0));
        documents.element("a", "href=#" + finding.rule(), finding.rule().value());
        documents.text(" " + DocumentNames.component(finding.at().component(), run.language()) + ": "
                + cut(folded.words().measured()) + " → " + cut(folded.words().required())
                + (folded.places().size() > 1 ? " ×" + folded.places().size() : ""));
        documents.close("li");
    }

    /** Cuts words that are long, at a space if there is one. */
    private static String cut(String words) {
        if (words.length() <= LONGEST_VALUE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_VALUE);
        int end = space > 0 ? space : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_VALUE - 1));
        return words.substring(0, end) + "…";
    }

    private void tally(DocumentResult.Read one, RuleId rule) {
        List<Finding> found = one.judgement().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        Tally tally = tallies.computeIfAbsent(rule, id -> new Tally(found.get(0)));
        tally.findings += found.size();
        tally.documents++;
    }

    Html write() {
        Html html = new Html().open("main", "");
        html.element("h1", "", phrases.text("html.overview"));
        String files = phrases.count("total.read", sums.read())
                + (sums.unreadable() > 0 ? ", " + phrases.count("total.unreadable", sums.unreadable()) : "")
                + (run.passedOver() > 0 ? ", " + phrases.count("total.passed-over", run.passedOver()) : "");
        html.element("p", "class=counts", files + "; " + traits.counts(sums.causes()) + ".");
        List<Tally> worst = new ArrayList<>(tallies.values());
        worst.sort(Comparator.comparing((Tally tally) -> tally.documents)
                .reversed()
                .thenComparing(tally -> tally.example.rule()));
        if (!worst.isEmpty()) {
            html.element("h2", "", phrases.text("html.commonest"));
            chart(html, worst.subList(0, Math.min(BARS, worst.size())));
            table(html, worst);
        }
        html.element("h2", "", phrases.text("html.documents"));
        return html.add(documents).close("main");
    }

    private void chart(Html html, List<Tally> worst) {
        int most = worst.get(0).documents;
        int height = 9 * worst.size() + 2;
        html.open(
                "svg",
                "class=chart viewBox=\"0 0 200 " + height + "\" role=img "
                        + Html.attribute("aria-label", phrases.text("html.commonest")));
        for (int i = 0; i < worst.size(); i++) {
            Tally tally = worst.get(i);
            int y = 9 * i + 1;
            String severity = Ascii.toLowerCase(tally.example.severity().name());
            double width = Math.max(1, Math.round(1200.0 * tally.documents / most) / 10.0);
            html.element("text", "x=0 y=" + (y + 5), tally.example.rule().value());
            html.raw("<rect class=\"bar " + severity + "\" x=44 y=" + y + " width=" + width + " height=7 />");
            html.element("text", "x=" + (46 + width) + " y=" + (y + 5), Integer.toString(tally.documents));
        }
        html.close("svg");
    }

    private void table(Html html, List<Tally> worst) {
        html.open("table", "class=sortable").open("thead", "").open("tr", "");
        for (String column : List.of("rule", "title", "severity", "documents", "findings", "citation")) {
            html.element("th", "scope=col", phrases.text("html.column." + column));
        }
        html.close("tr").close("thead").open("tbody", "");
        for (Tally tally : worst) {
            Finding finding = tally.example;
            String severity = Ascii.toLowerCase(finding.severity().name());
            html.open("tr", "id=" + finding.rule());
            html.element("th", "scope=row", finding.rule().value());
            html.element("td", "", run.wording().title(finding.rule()));
            html.element("td", "class=" + severity, phrases.text("severity." + severity));
            html.element("td", "class=number", Integer.toString(tally.documents));
            html.element("td", "class=number", Integer.toString(tally.findings));
            html.element("td", "", run.wording().citation(finding.citations().get(0)));
            html.close("tr");
        }
        html.close("tbody").close("table");
    }
}
