package vn.records.registering;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A kind of fault that tests put into a register.
 *
 * @param name its name
 * @param applies whether a row of a book can have it
 * @param spoil puts it into the rows at an index, and returns the rows at one of which it must be told, from 1; empty if it
 *     cannot be put there
 * @param told the words of the findings that tell it
 */
record BookFault(String name, Predicate<Spot> applies, Spoil spoil, ImmutableSet<String> told) {

    /** A row in its register. */
    record Spot(CleanBook book, List<BookRow> rows, int index) {
        BookRow row() {
            return rows.get(index);
        }

        /** Returns the index of the row of the same series behind it, or -1. */
        int behind() {
            for (int i = index + 1; i < rows.size(); i++) {
                if (rows.get(i).series.equals(row().series)) {
                    return i;
                }
            }
            return -1;
        }

        int before() {
            for (int i = index - 1; i >= 0; i--) {
                if (rows.get(i).series.equals(row().series)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Puts a fault at a place. */
    interface Spoil {
        Optional<ImmutableSet<Integer>> at(Spot spot, Random random);
    }

    static Optional<ImmutableSet<Integer>> rows(int... indexes) {
        ImmutableSet.Builder<Integer> rows = ImmutableSet.builder();
        for (int index : indexes) {
            rows.add(index + 1);
        }
        return Optional.of(rows.build());
    }

    /** Returns a fault of one row, told at it. */
    static BookFault ofRow(String name, Predicate<Spot> applies, Consumer<BookRow> spoil, String... told) {
        return new BookFault(
                name,
                applies,
                (spot, random) -> {
                    spoil.accept(spot.row());
                    return rows(spot.index());
                },
                ImmutableSet.copyOf(told));
    }

    static BookFault of(String name, Predicate<Spot> applies, Spoil spoil, String... told) {
        return new BookFault(name, applies, spoil, ImmutableSet.copyOf(told));
    }

    static LocalDate day(BookRow row) {
        return row.date.orElseThrow();
    }
}
