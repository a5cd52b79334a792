package vn.records.presentation.typography;

import java.util.Optional;
import vn.records.finding.Measure;
import vn.records.measure.Length;

/**
 * The distances of lines that are right (<i>khoảng cách giữa các dòng</i>), as multiples of single spacing.
 *
 * @param least the least of them
 * @param most the greatest
 * @param exactly the least height of a line that is right where it is set exactly in points, even below the least distance
 */
public record LineDistance(double least, double most, Optional<Length> exactly) {

    /** Programs count the distance of lines in such parts of a single one. */
    public static final int PARTS = 240;

    /** Returns all distances from one to another, both right. */
    public static LineDistance between(double least, double most) {
        return new LineDistance(least, most, Optional.empty());
    }

    /** Returns all distances from one on. */
    public static LineDistance atLeast(double least) {
        return new LineDistance(least, Double.POSITIVE_INFINITY, Optional.empty());
    }

    /** Whether no distance is too great. */
    private boolean isOpen() {
        return Double.isInfinite(most);
    }

    /** Returns how many bounds it has. */
    public int bounds() {
        return isOpen() ? 1 : 2;
    }

    /** Returns these distances, and that of lines of at least a height which is set exactly. */
    public LineDistance orExactly(Length height) {
        return new LineDistance(least, most, Optional.of(height));
    }

    /** Returns a distance in parts of a line, never below the least where its height is one that may be set exactly. */
    public int ofHeight(int parts, Length height) {
        boolean high = exactly.filter(wanted -> height.compareTo(wanted) >= 0).isPresent();
        return high ? Math.max(parts, (int) parts(least)) : parts;
    }

    /** Whether a distance is right, but for a difference that does not count; both in parts of a line. */
    public boolean allows(int parts, int slack) {
        return parts >= parts(least) - slack && (isOpen() || parts <= parts(most) + slack);
    }

    /** Returns the right distance next to a wrong one, which is in parts of a line. */
    public Measure nearest(int parts) {
        return new Measure.Ratio(parts < parts(least) ? least : most);
    }

    private static long parts(double lines) {
        return Math.round(lines * PARTS);
    }

    public Measure measure() {
        return isOpen() ? new Measure.Ratio(least) : Measure.between(new Measure.Ratio(least), new Measure.Ratio(most));
    }
}
