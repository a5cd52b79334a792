package vn.records.doc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Stretches of the text, to be found by an offset. */
final class RunTable {

    /**
     * A stretch.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param at where what is stated for it stands
     * @param length how long that is
     */
    record Run(int start, int end, int at, int length) {}

    private static final Run NONE = new Run(0, 0, 0, 0);

    private final Run[] runs;
    private final int[] starts;

    RunTable(List<Run> found) {
        runs = found.stream()
                .filter(run -> run.start < run.end)
                .sorted(Comparator.comparingInt(Run::start))
                .toArray(Run[]::new);
        starts = Arrays.stream(runs).mapToInt(Run::start).toArray();
    }

    /** Returns the index of the last stretch that does not begin after an offset; -1 if all do. */
    private int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }

    /** Returns the stretch that holds an offset; an empty one if there is none. */
    Run at(int offset) {
        int index = indexAt(offset);
        return index >= 0 && runs[index].end > offset ? runs[index] : NONE;
    }

    /** Returns where the stretch of an offset ends, or the next one begins if that is earlier. */
    int endAt(int offset) {
        int index = indexAt(offset);
        int next = index + 1 < starts.length ? starts[index + 1] : Integer.MAX_VALUE;
        return index >= 0 && runs[index].end > offset ? Math.min(runs[index].end, next) : next;
    }
}
