package vn.records.presentation.body;

import java.util.OptionalInt;

/**
 * Counts along one list. A number that does not go on is one slip: what comes after it may go on from it, or from the
 * number that was meant, so that of 1, 2, 13, 4 only 13 is wrong.
 */
final class Succession {

    private int last;
    private int meant;

    /** Begins a list that goes on from a number, 0 for one that begins with 1. */
    Succession(int last) {
        this.last = last;
        this.meant = last;
    }

    /** Returns the number taken last, as it was meant. */
    int meant() {
        return meant;
    }

    /** Takes the next number; returns the one expected if it does not go on. */
    OptionalInt next(int number) {
        boolean goesOn = number == last + 1 || number == meant + 1;
        int expected = number > last ? last + 1 : meant + 1;
        last = number;
        meant = goesOn ? number : expected;
        return goesOn ? OptionalInt.empty() : OptionalInt.of(expected);
    }
}
