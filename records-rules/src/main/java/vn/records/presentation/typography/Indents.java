package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Measure;
import vn.records.measure.Length;

/**
 * The indents of a first line that are right (<i>lùi đầu dòng</i>).
 *
 * @param allowed each of them, from small to large; at least one
 * @param between whether all indents from the first to the last are right too
 */
public record Indents(ImmutableList<Length> allowed, boolean between) {

    /** Returns indents of which each is right, from small to large. */
    public static Indents anyOf(Length... allowed) {
        return new Indents(ImmutableList.copyOf(allowed), false);
    }

    /** Returns all indents from one to another. */
    public static Indents between(Length least, Length most) {
        return new Indents(ImmutableList.of(least, most), true);
    }

    /** Whether an indent is one of them, but for a difference that does not count. */
    public boolean allow(Length found, Length tolerance) {
        return between
                ? found.isWithin(allowed.get(0), largest(), tolerance)
                : allowed.stream().anyMatch(wanted -> found.isWithin(wanted, wanted, tolerance));
    }

    /** Returns the least of them that a wrong indent does not reach; the largest where it is beyond all, or none at all. */
    public Length inPlaceOf(Length found) {
        Length largest = largest();
        return found.compareTo(Length.ZERO) <= 0
                ? largest
                : allowed.stream()
                        .filter(wanted -> found.compareTo(wanted) < 0)
                        .findFirst()
                        .orElse(largest);
    }

    private Length largest() {
        return allowed.get(allowed.size() - 1);
    }

    public Measure measure() {
        return between
                ? Measure.between(Measure.of(allowed.get(0)), Measure.of(largest()))
                : Measure.anyOf(allowed.stream().map(Measure::of).toArray(Measure[]::new));
    }

    public int bounds() {
        return allowed.size();
    }
}
