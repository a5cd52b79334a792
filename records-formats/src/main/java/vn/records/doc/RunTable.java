package vn.records.doc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hwpf.model.PropertyNode;

/** Stretches of the text with something that belongs to each, to be found by an offset. */
final class RunTable<T extends PropertyNode<T>> {

    private final List<T> runs;
    private final int[] starts;

    RunTable(List<T> found) {
        runs = found.stream()
                .filter(run -> run.getStart() < run.getEnd())
                .sorted(Comparator.comparingInt(PropertyNode::getStart))
                .toList();
        starts = runs.stream().mapToInt(PropertyNode::getStart).toArray();
    }

    /** Returns the index of the last stretch that does not begin after an offset; -1 if all do. */
    int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }

    /** Whether the stretch of an index holds an offset. */
    boolean holds(int index, int offset) {
        return index >= 0 && runs.get(index).getEnd() > offset;
    }

    T get(int index) {
        return runs.get(index);
    }

    /** Returns where the stretch of an index ends, or the next one begins if that is earlier. */
    int end(int index) {
        int end = runs.get(index).getEnd();
        return index + 1 < starts.length ? Math.min(end, starts[index + 1]) : end;
    }

    /** Returns where the stretch after an index begins. */
    int nextStart(int index) {
        return index + 1 < starts.length ? starts[index + 1] : Integer.MAX_VALUE;
    }
}
