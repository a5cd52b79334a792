package vn.records.registering;

import java.util.Map;
import java.util.TreeMap;

/** The numbers of a series that were met, as runs without a gap; a whole register is one run. */
final class NumberIntervals {
    private final TreeMap<Integer, Run> runs = new TreeMap<>();

    /** A run of numbers, and the row where its lowest stands. */
    static final class Run {
        private final int low;
        private final int row;
        private int high;

        Run(int low, int high, int row) {
            this.low = low;
            this.high = high;
            this.row = row;
        }

        int low() {
            return low;
        }

        int high() {
            return high;
        }

        int row() {
            return row;
        }
    }

    boolean contains(int number) {
        Map.Entry<Integer, Run> below = runs.floorEntry(number);
        return below != null && below.getValue().high >= number;
    }

    /** Returns the lowest number above this one that was not met yet. */
    int firstMissingAbove(int number) {
        Map.Entry<Integer, Run> below = runs.floorEntry(number + 1);
        return below == null || below.getValue().high <= number ? number + 1 : below.getValue().high + 1;
    }

    /** Adds a number that was not met yet. */
    void add(int number, int row) {
        Map.Entry<Integer, Run> below = runs.floorEntry(number);
        Run run;
        if (below != null && below.getValue().high == number - 1) {
            run = below.getValue();
            run.high = number;
        } else {
            run = new Run(number, number, row);
            runs.put(number, run);
        }
        Run above = runs.get(number + 1);
        if (above != null) {
            run.high = above.high;
            runs.remove(above.low);
        }
    }

    Iterable<Run> runs() {
        return runs.values();
    }
}
