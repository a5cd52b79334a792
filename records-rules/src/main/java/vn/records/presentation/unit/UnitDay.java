package vn.records.presentation.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import vn.records.document.IssueDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.place.AdministrativeUnits;
import vn.records.presentation.check.IssueDays;
import vn.records.presentation.draft.Draft;
import vn.records.row.WrittenDate;

/** The day by whose units a draft is judged (<i>ngày để tra danh mục</i>): the first on which it may be issued. */
final class UnitDay {

    private static final Verdict NO_DAY = Verdict.undecided("no-day-of-issue");
    private static final Verdict BEFORE = Verdict.undecided("units-before-list");

    /** What is asked for: a unit that there is. */
    static final Measure REQUIRED = Measure.term("unit-of-the-day");

    private UnitDay() {}

    /** Returns the day as messages tell it. */
    static ImmutableMap<String, Measure> told(LocalDate day) {
        return ImmutableMap.of("day", Measure.words(WrittenDate.write(day)));
    }

    /** Judges by a day that the draft's own date tells at least the year of, if the list has all units of it. */
    static Verdict judged(Draft draft, AdministrativeUnits units, Function<LocalDate, Verdict> judge) {
        boolean dated = draft.placeAndDate()
                .map(PlaceAndDateReading::date)
                .flatMap(IssueDate::firstPossibleDay)
                .isPresent();
        if (!dated) {
            return NO_DAY;
        }
        return IssueDays.of(draft, ImmutableList.of())
                .map(IssueDays::first)
                .map(day -> units.isCompleteOn(day) ? judge.apply(day) : BEFORE)
                .orElse(NO_DAY);
    }
}
