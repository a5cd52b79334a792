package vn.records.registering.numbering;

import java.time.LocalDate;
import java.util.function.Function;
import vn.records.document.DocumentNumber;
import vn.records.registering.Numbering;
import vn.records.registering.numbering.NumberBook.Changed;
import vn.records.registering.numbering.NumberBook.Given;

/**
 * Gives out the numbers of a book that is stored somewhere (<i>nơi cấp số</i>). Any number of desks may work on one book: of two
 * changes at once the later is refused, and tried anew on the book as it is then.
 *
 * @since 0.1
 */
public final class NumberDesk {
    private static final int TRIES = 10;

    private final NumberStore store;
    private final String book;
    private final Numbering start;

    private NumberDesk(NumberStore store, String book, Numbering start) {
        this.store = store;
        this.book = book;
        this.start = start;
    }

    /**
     * Returns a desk.
     *
     * @param store where the events are
     * @param book the name of the book there, such as {@code 2026}
     * @param start the period and the grouping of the book
     */
    public static NumberDesk of(NumberStore store, String book, Numbering start) {
        return new NumberDesk(store, book, start);
    }

    /** Returns the book as it is now. */
    public NumberBook book() {
        return NumberBook.rebuild(start, store.read(book));
    }

    /**
     * Reserves the next number for a draft.
     *
     * @throws NumberingException as {@link NumberBook#reserve}, or if the book is changed all the time
     */
    public Given reserve(DocumentNumber draft, LocalDate date, String apart) {
        NumberEvent event = change(now -> now.reserve(draft, date, apart));
        return new Given(event.apart(), event.number());
    }

    /**
     * Confirms a reserved number.
     *
     * @throws NumberingException as {@link NumberBook#confirm}
     */
    public void confirm(Given given) {
        NumberEvent unused = change(now -> now.confirm(given));
    }

    /**
     * Cancels a reserved number.
     *
     * @throws NumberingException as {@link NumberBook#cancel}
     */
    public void cancel(Given given, String reason) {
        NumberEvent unused = change(now -> now.cancel(given, reason));
    }

    private NumberEvent change(Function<NumberBook, Changed> decide) {
        for (int i = 1; ; i++) {
            NumberBook now = book();
            NumberEvent event = decide.apply(now).event();
            try {
                store.append(book, now.version(), event);
                return event;
            } catch (NumberingException e) {
                if (e.code() != NumberingException.Code.VERSION_CONFLICT || i == TRIES) {
                    throw e;
                }
            }
        }
    }
}
