package vn.records.report;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.records.finding.Report;
import vn.records.finding.Severity;
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
                .filter(own -> !PresentationRules.lawOf(draft, own).equals(PresentationRules.lawOf(draft)))
                .map(own -> phrases.text("document.other-law", run.date(own), run.date(report.judgedFor())));
    }

    /** Returns how many findings there are of each severity. */
    String counts(ToLongFunction<Severity> count) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(phrases.count("count." + lower(severity), count.applyAsLong(severity)));
        }
        return String.join(", ", counts);
    }

    private static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name());
    }
}
