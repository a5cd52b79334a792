package vn.records.report;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.records.finding.Report;
import vn.records.finding.Severity;
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
        traits.add(phrases.text("document.stage." + lower(draft.options().stage())));
        draft.options().medium().ifPresent(medium -> traits.add(phrases.text("document.medium." + lower(medium))));
        return String.join("; ", traits);
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
