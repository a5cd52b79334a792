package vn.records.act;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.IssueDate;

/** Dates of cited acts from their parts (<i>thời gian ban hành</i>). */
final class ActDates {

    private static final int FIRST_YEAR = 1000;

    private ActDates() {}

    /** Returns the date of some parts, any of which may be blank; empty if there is no such day. */
    static Optional<IssueDate> of(@Nullable String day, @Nullable String month, @Nullable String year) {
        try {
            IssueDate date = IssueDate.blank();
            if (year != null) {
                if (Integer.parseInt(year) < FIRST_YEAR) {
                    return Optional.empty();
                }
                date = date.withYear(Integer.parseInt(year));
            }
            if (month != null) {
                date = date.withMonth(Integer.parseInt(month));
            }
            return Optional.of(day == null ? date : date.withDay(Integer.parseInt(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
