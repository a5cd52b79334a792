package vn.records.measure;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The size of type (<i>cỡ chữ</i>) in half points, as the file formats state it.
 *
 * @param halfPoints twice the size in points; more than 0
 * @since 0.1
 */
public record FontSize(int halfPoints) implements Comparable<FontSize>, Serializable {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the size is not more than 0
     */
    public FontSize {
        if (halfPoints <= 0) {
            throw new IllegalArgumentException("font size must be more than 0 half points: " + halfPoints);
        }
    }

    /**
     * Returns a size in whole points.
     *
     * @throws IllegalArgumentException if the size is not more than 0
     */
    public static FontSize points(int points) {
        return new FontSize(Math.multiplyExact(points, 2));
    }

    /** Returns the size in points. */
    public double toPoints() {
        return halfPoints / 2.0;
    }

    /** Written out, as sizes are compared for every stretch of text and the methods made for a record start slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FontSize size && halfPoints == size.halfPoints;
    }

    @Override
    public int hashCode() {
        return halfPoints;
    }

    @Override
    public int compareTo(FontSize other) {
        return Integer.compare(halfPoints, other.halfPoints);
    }

    /** Returns the size in points, such as {@code 13} or {@code 13.5}. */
    @Override
    public String toString() {
        return halfPoints % 2 == 0 ? Integer.toString(halfPoints / 2) : halfPoints / 2 + ".5";
    }
}
