package vn.records.presentation.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Counts along lists, one within the other: each number may go on with an open list or begin a new one. */
final class Counter {

    /** Tells whether a number may come right after another. */
    @FunctionalInterface
    interface Follows {
        boolean test(int previous, int next);
    }

    private final Deque<Integer> open = new ArrayDeque<>();
    private final int first;
    private final Follows follows;
    private final IntUnaryOperator successor;
    private OptionalInt meant = OptionalInt.empty();

    Counter(int first, Follows follows, IntUnaryOperator successor) {
        this.first = first;
        this.follows = follows;
        this.successor = successor;
    }

    static Counter ofNumbers() {
        return new Counter(1, (previous, next) -> next == previous + 1, previous -> previous + 1);
    }

    void clear() {
        open.clear();
        meant = OptionalInt.empty();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Returns the number that would go on with the innermost list. */
    int expected() {
        return open.isEmpty() ? first : successor.applyAsInt(open.element());
    }

    /** Whether the innermost list is at its first number, and the next is that number again. */
    boolean repeatsFirst(int value) {
        return value == first && !open.isEmpty() && open.element() == first;
    }

    /** Takes the next number; returns the one that was expected if it neither goes on with a list nor begins one. */
    OptionalInt next(int value) {
        int expected = expected();
        if (value == first) {
            open.push(value);
            meant = OptionalInt.empty();
            return OptionalInt.empty();
        }
        leaveSlip(value);
        int depth = depthOf(value);
        for (int i = 0; i < depth; i++) {
            open.pop();
        }
        if (!open.isEmpty()) {
            open.pop();
        }
        open.push(value);
        meant = depth < 0 ? OptionalInt.of(expected) : OptionalInt.empty();
        return meant;
    }

    /** Counts on from the number that was meant where the next number does, and not from the slip: 1, 2, 13, 4. */
    private void leaveSlip(int value) {
        boolean slip = meant.isPresent() && !open.isEmpty() && !follows.test(open.element(), value);
        if (slip && follows.test(meant.getAsInt(), value)) {
            open.pop();
            open.push(meant.getAsInt());
        }
    }

    /** How many lists must be closed before the number goes on with one; -1 if it goes on with none. */
    private int depthOf(int value) {
        int depth = 0;
        for (Iterator<Integer> list = open.iterator(); list.hasNext(); depth++) {
            if (follows.test(list.next(), value)) {
                return depth;
            }
        }
        return -1;
    }
}
