package vn.records.presentation.regime;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Reading;
import vn.records.text.Legibility;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/**
 * Faults in words that are still to be filled in (<i>chữ chưa điền</i>). What a blank or a mark of a template will say is
 * not known, so a fault of words there is none yet; one of format is.
 */
final class NotYetKnown {

    private static final Verdict NOT_YET_KNOWN = Verdict.undecided("not-yet-known");

    /** All paragraphs, since a fault may stand beside the component that it is told of. */
    private static final Reading<ImmutableMap<Place, Paragraph>> PARAGRAPHS =
            Reading.by(draft -> Stream.concat(draft.lines().stream(), draft.boxLines().stream())
                    .map(Line::paragraph)
                    .collect(toImmutableMap(Paragraph::place, identity(), (first, again) -> first)));

    private NotYetKnown() {}

    /** Returns a verdict without the faults that are none yet; undecided where none is left. */
    static Verdict without(Draft draft, Verdict verdict) {
        boolean lost = draft.legibility() == Legibility.DAMAGED || draft.legibility() == Legibility.WITHOUT_DIACRITICS;
        if (lost
                && verdict instanceof Verdict.Failed unread
                && unread.faults().stream().anyMatch(NotYetKnown::isOfWords)) {
            return Scope.NOT_LEGIBLE;
        }
        if (!(verdict instanceof Verdict.Failed failed)
                || failed.faults().stream().noneMatch(NotYetKnown::isOfWords)) {
            return verdict;
        }
        ImmutableList<Fault> known = failed.faults().stream()
                .filter(fault -> !isOfWords(fault) || !isOpen(draft, fault.at()))
                .collect(toImmutableList());
        return known.isEmpty() ? NOT_YET_KNOWN : Verdict.of(known);
    }

    /** Whether it says something of words, of their number or that they are missing, and not of how they are set. */
    private static boolean isOfWords(Fault fault) {
        boolean set = fault.fixes().stream().anyMatch(fix -> !(fix instanceof Fix.ReplaceText));
        return !set
                && !fault.required().equals(Terms.SOLID)
                && parts(fault.measured()).anyMatch(NotYetKnown::isWords);
    }

    private static Stream<Measure> parts(Measure measure) {
        return measure instanceof Measure.All all ? all.parts().stream() : Stream.of(measure);
    }

    private static boolean isWords(Measure measure) {
        return measure instanceof Measure.Words
                || measure instanceof Measure.Count
                || measure.equals(Terms.MISSING)
                || measure.equals(Terms.PRESENT);
    }

    /** Whether the place of a fault is left open. */
    private static boolean isOpen(Draft draft, Location at) {
        return at.place()
                .map(PARAGRAPHS.of(draft)::get)
                .filter(paragraph -> paragraph.blanks().touches(at.start(), at.end()))
                .isPresent();
    }
}
