package vn.records.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.finding.Measure;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.report.words.Phrases;

/** Writes what the text report of a document leaves open: rules without a verdict, by reason. */
final class TextRemainder {

    private static final int INDENT = 2;
    private static final int NUMBER = 4;
    private static final int FIRST_REASONS = 5;

    private final Page page;
    private final RunContext run;
    private final Phrases phrases;
    private final boolean verbose;

    TextRemainder(Page page, RunContext run, boolean verbose) {
        this.page = page;
        this.run = run;
        this.phrases = run.phrases();
        this.verbose = verbose;
    }

    void write(Report report) throws IOException {
        ImmutableList<RunContext.Open> undecided = run.undecided(report);
        reasons("undecided.heading", undecided);
        long outside = report.count(Verdict.Undecided.class) - undecided.size();
        if (outside > 0) {
            page.text(Page.Paint.FAINT, 0, phrases.count("undecided.outside", outside));
        }
        if (verbose) {
            reasons("not-applicable.heading", run.notApplicable(report));
        }
        Optional<String> problems = run.problems(report);
        if (problems.isPresent()) {
            page.text(Page.Paint.ERROR, 0, problems.get());
        }
    }

    /** Writes what holds for all documents of a file. */
    void foot(Report report) throws IOException {
        String tolerance = run.wording().measure(Measure.of(report.tolerance()));
        page.text(Page.Paint.FAINT, 0, phrases.text("tolerance", tolerance));
        Optional<String> house = run.house();
        if (house.isPresent()) {
            page.text(Page.Paint.FAINT, 0, house.get());
        }
    }

    private void reasons(String heading, ImmutableList<RunContext.Open> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        page.text(0, phrases.count(heading, rules.size()));
        List<Map.Entry<String, List<RuleId>>> reasons = byReason(rules);
        int shown = verbose ? reasons.size() : Math.min(reasons.size(), FIRST_REASONS);
        for (Map.Entry<String, List<RuleId>> reason : reasons.subList(0, shown)) {
            String count = Integer.toString(reason.getValue().size());
            page.labelled(
                    Page.Paint.PLAIN, INDENT, " ".repeat(NUMBER - 1 - count.length()) + count, NUMBER, reason.getKey());
            if (verbose) {
                rules(reason.getValue());
            }
        }
        if (shown < reasons.size()) {
            page.text(INDENT + NUMBER, phrases.count("undecided.more", reasons.size() - shown));
        }
    }

    private void rules(List<RuleId> rules) throws IOException {
        for (RuleId rule : rules) {
            page.labelled(
                    Page.Paint.FAINT,
                    INDENT + NUMBER,
                    rule.value(),
                    16,
                    run.wording().title(rule));
        }
    }

    /** Returns the rules by reason, the most frequent reason first. */
    private List<Map.Entry<String, List<RuleId>>> byReason(ImmutableList<RunContext.Open> rules) {
        Map<String, List<RuleId>> byReason = new LinkedHashMap<>();
        for (RunContext.Open open : rules) {
            byReason.computeIfAbsent(run.wording().reason(open.reason()), reason -> new ArrayList<>())
                    .add(open.rule());
        }
        List<Map.Entry<String, List<RuleId>>> sorted = new ArrayList<>(byReason.entrySet());
        sorted.sort(comparing(reason -> -reason.getValue().size()));
        return sorted;
    }
}
