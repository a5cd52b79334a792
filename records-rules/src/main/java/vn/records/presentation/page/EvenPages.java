package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.layout.PageNumber;
import vn.records.view.Running;

/** Pages with even numbers that have headers and footers of their own (<i>trang chẵn, trang lẻ</i>). */
final class EvenPages {

    private EvenPages() {}

    /** Returns the fault that only they, or only the others, show a number; a file of two pages does not tell. */
    static Optional<Fault> halfNumbered(Draft draft, ImmutableList<PageNumber> shown) {
        boolean apart = draft.view().sections().stream()
                .flatMap(section -> section.runnings().stream())
                .anyMatch(running -> running.pages() == Running.Pages.EVEN);
        boolean several = draft.view().pageEvidence().statedPages() > 2;
        long kinds = shown.stream()
                .map(number -> number.running().pages())
                .distinct()
                .count();
        return apart && several && kinds == 1 && !PageNumbering.hasTypedNumber(draft)
                ? Optional.of(Fault.of(Location.of(Component.PAGE_NUMBER), Terms.MISSING, Measure.term("page-number"))
                        .withVariant("half"))
                : Optional.empty();
    }
}
