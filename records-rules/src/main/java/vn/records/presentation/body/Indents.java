package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Measure;
import vn.records.measure.Length;

/**
 * The indents of a first line that are right (<i>lùi đầu dòng</i>).
 *
 * @param allowed each of them, from small to large; at least one
 */
public record Indents(ImmutableList<Length> allowed) {

    /** Returns indents of which each is right, from small to large. */
    public static Indents anyOf(Length... allowed) {
        return new Indents(ImmutableList.copyOf(allowed));
    }

    /** Whether an indent is one of them, but for a difference that does not count. */
    boolean allow(Length found, Length tolerance) {
        return allowed.stream().anyMatch(wanted -> found.isWithin(wanted, wanted, tolerance));
    }

    /** Returns the least of them that a wrong indent does not reach; the largest where it is beyond all, or none at all. */
    Length inPlaceOf(Length found) {
        Length largest = allowed.get(allowed.size() - 1);
        return found.compareTo(Length.ZERO) <= 0
                ? largest
                : allowed.stream()
                        .filter(wanted -> found.compareTo(wanted) < 0)
                        .findFirst()
                        .orElse(largest);
    }

    Measure measure() {
        return Measure.anyOf(allowed.stream().map(Measure::of).toArray(Measure[]::new));
    }

    int bounds() {
        return allowed.size();
    }
}
