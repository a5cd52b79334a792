package vn.records.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length on the page (<i>độ dài</i>), kept exactly in English metric units (36 000 to the millimetre, 12 700 to the
 * point), so that millimetres, points and twentieths of a point convert without loss.
 *
 * <p>Negative lengths occur (a hanging indent). Range: that of {@code long}; arithmetic that leaves it throws.
 *
 * @param emu the length in English metric units
 * @since 0.1
 */
public record Length(long emu) implements Comparable<Length>, Serializable {

    /** The length nought. */
    public static final Length ZERO = new Length(0);

    private static final long EMU_PER_MM = 36_000;
    private static final long EMU_PER_POINT = 12_700;
    private static final long EMU_PER_TWIP = 635;

    /**
     * Returns a length in millimetres, rounded to the nearest English metric unit.
     *
     * @param millimetres any finite number
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Length mm(double millimetres) {
        return rounded(millimetres, EMU_PER_MM);
    }

    /**
     * Returns a length in points, rounded to the nearest English metric unit.
     *
     * @param points any finite number
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Length points(double points) {
        return rounded(points, EMU_PER_POINT);
    }

    /** Returns a length in twentieths of a point, the unit of page measures in Office Open XML. */
    public static Length twips(long twips) {
        return new Length(Math.multiplyExact(twips, EMU_PER_TWIP));
    }

    private static Length rounded(double value, long unit) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite length: " + value);
        }
        return new Length(Math.round(value * unit));
    }

    /** Returns this length in millimetres. */
    public double toMm() {
        return (double) emu / EMU_PER_MM;
    }

    /** Returns this length in points. */
    public double toPoints() {
        return (double) emu / EMU_PER_POINT;
    }

    /** Returns the sum of this and another length. */
    public Length plus(Length other) {
        return new Length(Math.addExact(emu, other.emu));
    }

    /** Returns this length less another. */
    public Length minus(Length other) {
        return new Length(Math.subtractExact(emu, other.emu));
    }

    /** Returns this length without its sign. */
    public Length abs() {
        return emu < 0 ? new Length(Math.negateExact(emu)) : this;
    }

    /** Whether this length lies between two bounds, both included, each widened by the tolerance. */
    public boolean isWithin(Length min, Length max, Length tolerance) {
        return emu >= min.emu - tolerance.emu && emu <= max.emu + tolerance.emu;
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }

    /** Returns the length in millimetres with at most two decimals, such as {@code 25.4 mm}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(emu)
                        .divide(BigDecimal.valueOf(EMU_PER_MM), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " mm";
    }
}
