package vn.records.report;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.report.words.Phrases;

/** What a report says at the head of a document: what it was taken for, for which day, and how much was found. */
final class DocumentTraits {

    private final RunContext run;
    private final Phrases phrases;

    DocumentTraits(RunContext run) {
        this.run = run;
        this.phrases = run.phrases();
    }

    /** Returns the type, the day judged for, the stage and the medium. */
    String of(Draft draft, Report report) {
        String type = DocumentNames.type(draft.classification(), run.language(), phrases);
        List<String> traits = new ArrayList<>();
        traits.add(draft.classification().certain() ? type : phrases.text("document.uncertain", type));
        if (draft.isNotFilledIn()) {
            traits.add(phrases.text("document.not-filled-in"));
        }
        traits.add(phrases.text("document.judged-for", run.date(report.judgedFor())));
        if (!report.ruleBook().equals(run.book().name())) {
            traits.add(phrases.text("document.by-book", report.ruleBook()));
        }
        traits.add(phrases.text("document.stage." + lower(draft.options().stage())));
        draft.options().medium().ifPresent(medium -> traits.add(phrases.text("document.medium." + lower(medium))));
        return String.join("; ", traits);
    }

    /** Returns in words that the date on a document is of another law than the day it is judged for; empty if it is not. */
    Optional<String> otherLaw(Draft draft, Report report) {
        return draft.placeAndDate()
                .flatMap(place -> place.date().toLocalDate())
                .filter(own -> !PresentationRules.isSameLaw(draft, own))
                .map(own -> phrases.text("document.other-law", run.date(own), run.date(report.judgedFor())));
    }

    /** Returns how many causes there are of each severity, and at how many places. */
    String counts(CauseTally tally) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String key = "count." + lower(severity);
            int causes = tally.causes(severity);
            counts.add(
                    causes == 0
                            ? phrases.text(key + ".none")
                            : phrases.count(key, causes) + " " + phrases.count("count.places", tally.places(severity)));
        }
        if (tally.accepted() > 0) {
            counts.add(phrases.count("count.accepted", tally.accepted()));
        }
        return String.join(", ", counts);
    }

    /** Returns how many rules have each verdict, and how many of those that failed only sum up others. */
    String rules(Report report) {
        long told = Stream.concat(
                        report.findings().stream(), report.accepted().stream().map(AcceptedFinding::finding))
                .map(Finding::rule)
                .distinct()
                .count();
        long summing = report.count(Verdict.Failed.class) - told;
        return phrases.text(
                "count.rules",
                report.count(Verdict.Passed.class),
                report.count(Verdict.Failed.class),
                report.count(Verdict.NotApplicable.class),
                report.count(Verdict.Undecided.class),
                summing > 0 ? " " + phrases.text("count.rules.summing", summing) : "");
    }

    private static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name());
    }
}
