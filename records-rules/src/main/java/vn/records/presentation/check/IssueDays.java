package vn.records.presentation.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.IssueDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Draft;

/**
 * The days on which a draft may be issued (<i>thời gian ban hành có thể</i>): its own day, or as far as its date is filled in.
 * It is never issued before what it cites; and what is being drafted, not before the day on which it is judged.
 *
 * @param first the first of them
 * @param last the last of them, if there is one
 * @param own whether the draft itself says the day
 * @since 0.1
 */
public record IssueDays(LocalDate first, Optional<LocalDate> last, boolean own) {

    /**
     * Returns the days of a draft; empty where nothing tells them.
     *
     * @param cited days of what it cites
     */
    public static Optional<IssueDays> of(Draft draft, Collection<LocalDate> cited) {
        Optional<IssueDate> date = draft.placeAndDate().map(PlaceAndDateReading::date);
        Optional<LocalDate> own = date.flatMap(IssueDate::toLocalDate);
        if (own.isPresent()) {
            return Optional.of(new IssueDays(own.get(), own, true));
        }
        Optional<LocalDate> last = date.flatMap(IssueDate::lastPossibleDay);
        @Nullable LocalDate first = date.flatMap(IssueDate::firstPossibleDay).orElse(null);
        Optional<LocalDate> run = draft.options().date();
        if (run.isPresent() && (first == null || isWithin(run.get(), first, last))) {
            return Optional.of(new IssueDays(run.get(), run, false));
        }
        LocalDate today = draft.options().dateIfBlank();
        if (draft.isBeingDrafted() && (first == null || isWithin(today, first, last))) {
            first = today;
        }
        for (LocalDate day : cited) {
            boolean later = first == null || day.isAfter(first);
            first = later && last.filter(day::isAfter).isEmpty() ? day : first;
        }
        return Optional.ofNullable(first).map(day -> new IssueDays(day, last, false));
    }

    private static boolean isWithin(LocalDate day, LocalDate first, Optional<LocalDate> last) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }

    /** Whether it is one day. */
    public boolean isOne() {
        return last.filter(first::equals).isPresent();
    }
}
