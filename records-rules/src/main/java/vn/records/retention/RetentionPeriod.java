package vn.records.retention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;

/**
 * How long a file is kept (<i>thời hạn bảo quản, thời hạn lưu trữ</i>): for ever, for some years, or until an event and
 * some years more.
 *
 * <p>Luật Lưu trữ 01/2011/QH13, Điều 17 khoản 1 and 2. The canonical text is {@code permanent}, {@code P5Y},
 * {@code event:no-longer-in-force} or {@code event:contract-ended+P5Y}.
 *
 * @since 0.1
 */
public sealed interface RetentionPeriod extends Serializable {

    /** The most years that are taken for a period; what is longer is a slip of the pen. */
    int MOST_YEARS = 100;

    /** Returns the period without an end. */
    static RetentionPeriod permanent() {
        return Permanent.PERMANENT;
    }

    /**
     * Returns a period of years.
     *
     * @throws IllegalArgumentException if the number is not 1 to {@value #MOST_YEARS}
     */
    static RetentionPeriod ofYears(int years) {
        return new Years(years);
    }

    /** Returns a period that ends with an event. */
    static RetentionPeriod until(RetentionEvent event) {
        return new UntilEvent(event, 0);
    }

    /**
     * Returns a period of years after an event.
     *
     * @throws IllegalArgumentException if the number is not 0 to {@value #MOST_YEARS}
     */
    static RetentionPeriod until(RetentionEvent event, int years) {
        return new UntilEvent(event, years);
    }

    /**
     * Returns the period with this canonical text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static RetentionPeriod parse(String text) {
        RetentionPeriod period = PeriodReader.canonical(text).orElse(null);
        checkArgument(period != null, "no period (expected permanent, P5Y or event:KEY+P5Y): '%s'", text);
        return period;
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    static RetentionPeriod valueOf(String text) {
        return parse(text);
    }

    /** Returns the period somebody wrote, as {@link #parse} reads it or as {@code Vĩnh viễn}, {@code 05 năm}. */
    static Optional<RetentionPeriod> read(String text) {
        return PeriodReader.read(text);
    }

    /** Returns the years in it; 0 for a permanent period and for one that ends with its event. */
    int years();

    /** Whether it has no end. */
    default boolean isPermanent() {
        return this == Permanent.PERMANENT;
    }

    /** Whether it waits for an event. */
    default boolean isUntilEvent() {
        return this instanceof UntilEvent;
    }

    /** Kept for ever (<i>vĩnh viễn</i>). */
    enum Permanent implements RetentionPeriod {
        /** The one value. */
        PERMANENT;

        @Override
        public int years() {
            return 0;
        }

        @Override
        public String toString() {
            return "permanent";
        }
    }

    /**
     * Kept for some years (<i>có thời hạn</i>).
     *
     * @param years how many
     */
    record Years(int years) implements RetentionPeriod {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 1 to {@value RetentionPeriod#MOST_YEARS}
         */
        public Years {
            checkArgument(years >= 1 && years <= MOST_YEARS, "years must be 1 to %s: %s", MOST_YEARS, years);
        }

        @Override
        public String toString() {
            return "P" + years + "Y";
        }
    }

    /**
     * Kept until an event, and some years more (<i>đến khi …</i>).
     *
     * @param event the event
     * @param years how many years more; 0 for none
     */
    record UntilEvent(RetentionEvent event, int years) implements RetentionPeriod {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 0 to {@value RetentionPeriod#MOST_YEARS}
         */
        public UntilEvent {
            checkArgument(years >= 0 && years <= MOST_YEARS, "years must be 0 to %s: %s", MOST_YEARS, years);
        }

        @Override
        public String toString() {
            return "event:" + event + (years == 0 ? "" : "+P" + years + "Y");
        }
    }
}
