package vn.records.registering.numbering;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentNumber;
import vn.records.registering.Numbering;
import vn.records.registering.numbering.NumberEvent.Cancelled;
import vn.records.registering.numbering.NumberEvent.Confirmed;
import vn.records.registering.numbering.NumberEvent.Reserved;
import vn.records.registering.numbering.NumberingException.Code;

/**
 * The numbers of a period as they stand after some events (<i>sổ cấp số</i>). Immutable: each change comes as an event, with
 * the book behind it; equal events make equal books.
 *
 * @since 0.1
 */
public final class NumberBook {
    private final Numbering numbering;
    private final ImmutableSet<Given> open;
    private final long version;

    private NumberBook(Numbering numbering, ImmutableSet<Given> open, long version) {
        this.numbering = numbering;
        this.open = open;
        this.version = version;
    }

    /**
     * A number that was given out.
     *
     * @param apart the organisation, or the secrecy, that has the series to itself; empty for none
     * @param number the number
     */
    public record Given(String apart, DocumentNumber number) implements Serializable {}

    /**
     * A change.
     *
     * @param event what happened
     * @param book the book behind it
     */
    public record Changed(NumberEvent event, NumberBook book) {}

    /**
     * Returns a book in which nothing happened yet.
     *
     * @param start its period and grouping, and where other numbers were given before, the last of them
     */
    public static NumberBook open(Numbering start) {
        return new NumberBook(start, ImmutableSet.of(), 0);
    }

    /**
     * Returns the book that some events led to.
     *
     * @param start as of {@link #open}
     * @param events the events in their order
     * @throws NumberingException with {@link Code#BROKEN_HISTORY} if they are not those of one book
     */
    public static NumberBook rebuild(Numbering start, Iterable<NumberEvent> events) {
        Numbering numbering = start;
        Set<Given> open = new HashSet<>();
        long version = 0;
        for (NumberEvent event : events) {
            Given given = new Given(event.apart(), event.number());
            if (event instanceof Reserved reserved) {
                numbering = next(numbering, reserved);
                open.add(given);
            } else if (!open.remove(given)) {
                throw new NumberingException(Code.BROKEN_HISTORY, event);
            }
            version++;
        }
        return new NumberBook(numbering, ImmutableSet.copyOf(open), version);
    }

    private static Numbering next(Numbering numbering, Reserved event) {
        Numbering.Numbered next;
        try {
            next = numbering.next(event.number(), event.date(), event.apart());
        } catch (IllegalArgumentException e) {
            throw new NumberingException(Code.BROKEN_HISTORY, event);
        }
        if (!event.number()
                .ordinal()
                .filter(ordinal -> ordinal == next.number().ordinal())
                .isPresent()) {
            throw new NumberingException(Code.BROKEN_HISTORY, event);
        }
        return next.next();
    }

    /** Returns how many events it has seen. */
    public long version() {
        return version;
    }

    /** Returns the numbering, with the last number of each series. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns the numbers that were reserved and neither confirmed nor cancelled yet. */
    public ImmutableSet<Given> open() {
        return open;
    }

    /**
     * Returns the next number for a draft.
     *
     * @param draft its number, with a symbol and without an ordinal
     * @param date its date
     * @param apart the organisation, or the secrecy, that has a series of its own; empty for none
     * @throws NumberingException if the draft has no symbol, or its date does not fit
     */
    public Changed reserve(DocumentNumber draft, LocalDate date, String apart) {
        if (draft.notation().isEmpty()) {
            throw new NumberingException(Code.NO_SYMBOL, draft);
        } else if (!numbering.period().contains(date)) {
            throw new NumberingException(Code.NOT_OF_PERIOD, date);
        } else if (numbering
                .last(draft, apart)
                .filter(last -> date.isBefore(last.date()))
                .isPresent()) {
            throw new NumberingException(Code.BEFORE_LAST, date);
        }
        Numbering.Numbered next = numbering.next(draft, date, apart);
        DocumentNumber number = draft.withOrdinal(next.number().ordinal());
        ImmutableSet<Given> more = ImmutableSet.<Given>builder()
                .addAll(open)
                .add(new Given(apart, number))
                .build();
        return new Changed(new Reserved(apart, number, date), new NumberBook(next.next(), more, version + 1));
    }

    /**
     * Returns the book in which a document was issued under a reserved number.
     *
     * @throws NumberingException if it was never given, or is settled already
     */
    public Changed confirm(Given given) {
        return settle(given, new Confirmed(given.apart(), given.number()));
    }

    /**
     * Returns the book in which a reserved number will not be used.
     *
     * @throws NumberingException if it was never given, is settled already, or there is no reason
     */
    public Changed cancel(Given given, String reason) {
        if (reason.isBlank()) {
            throw new NumberingException(Code.NO_REASON, given.number());
        }
        return settle(given, new Cancelled(given.apart(), given.number(), reason));
    }

    private Changed settle(Given given, NumberEvent event) {
        if (!open.contains(given)) {
            boolean wasGiven = given.number().notation().isPresent()
                    && given.number().ordinal().isPresent()
                    && numbering
                            .last(given.number(), given.apart())
                            .filter(last -> given.number().ordinal().get() <= last.ordinal())
                            .isPresent();
            throw new NumberingException(wasGiven ? Code.ALREADY_SETTLED : Code.NOT_RESERVED, given.number());
        }
        ImmutableSet<Given> rest = ImmutableSet.copyOf(Sets.difference(open, ImmutableSet.of(given)));
        return new Changed(event, new NumberBook(numbering, rest, version + 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberBook that
                && version == that.version
                && numbering.equals(that.numbering)
                && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, numbering, open);
    }
}
