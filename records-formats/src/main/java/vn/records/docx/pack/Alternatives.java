package vn.records.docx.pack;

import java.util.Arrays;

/** The {@code AlternateContent} elements that are open, and whether one of their alternatives was taken. */
final class Alternatives {

    private int[] depths = new int[4];
    private boolean[] taken = new boolean[4];
    private int count;

    /** Notes the start of alternatives at this depth. */
    void begin(int depth) {
        if (count == depths.length) {
            depths = Arrays.copyOf(depths, count * 2);
            taken = Arrays.copyOf(taken, count * 2);
        }
        depths[count] = depth;
        taken[count] = false;
        count++;
    }

    /** Whether the element open at this depth is the innermost one with alternatives. */
    boolean areOpenAt(int depth) {
        return count > 0 && depths[count - 1] == depth;
    }

    /** Whether the innermost alternatives take the next one; at most one is taken. */
    boolean take(boolean understood) {
        boolean takes = understood && !taken[count - 1];
        taken[count - 1] |= takes;
        return takes;
    }

    /** Whether the end tag that leaves this depth belongs to alternatives. */
    boolean ends(int depth) {
        if (count == 0) {
            return false;
        }
        int own = depths[count - 1];
        if (depth == own - 1) {
            count--;
            return true;
        }
        return depth == own;
    }
}
