package vn.records.retention.appraisal;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.records.file.Boxes;

/**
 * How many boxes make one metre of shelf (<i>mét giá</i>).
 *
 * <p>Thông tư 03/2010/TT-BNV, Điều 2 khoản 3, and Thông tư 15/2011/TT-BNV, Điều 2: ten boxes of 10 cm. The norm for
 * cleaning of the latter reckons eight.
 *
 * @param boxesPerMetre how many
 * @since 0.1
 */
public record ShelfRatio(int boxesPerMetre) implements Serializable {

    /** Ten boxes of 10 cm. */
    public static final ShelfRatio STANDARD = new ShelfRatio(10);

    private static final int HUNDRED = 100;
    private static final int DIGITS = 3;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ShelfRatio {
        checkArgument(boxesPerMetre > 0, "boxes per metre must be more than 0: %s", boxesPerMetre);
    }

    /** Returns the metres that boxes take, to the millimetre. */
    public BigDecimal metres(Boxes boxes) {
        BigDecimal metres = BigDecimal.valueOf(boxes.hundredths())
                .divide(BigDecimal.valueOf((long) boxesPerMetre * HUNDRED), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return metres.scale() < 0 ? metres.setScale(0) : metres;
    }
}
