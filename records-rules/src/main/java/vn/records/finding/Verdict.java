package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What a rule says of one thing (<i>kết luận</i>). What was not looked at or not recognised is never
 * {@linkplain Passed passed}.
 *
 * @since 0.1
 */
public sealed interface Verdict extends Serializable {

    /** Returns the verdict that the rule holds. */
    static Verdict passed() {
        return Passed.PASSED;
    }

    /** Returns the verdict that the rule is broken in one way. */
    static Verdict failed(Fault fault) {
        return new Failed(ImmutableList.of(fault));
    }

    /** Returns passed for no fault, failed otherwise. */
    static Verdict of(Iterable<Fault> faults) {
        ImmutableList<Fault> list = ImmutableList.copyOf(faults);
        return list.isEmpty() ? passed() : new Failed(list);
    }

    /** Returns the verdict that the rule does not apply. */
    static Verdict notApplicable(String reason) {
        return new NotApplicable(Reason.of(reason));
    }

    /** Returns the verdict that the rule cannot be decided. */
    static Verdict undecided(String reason) {
        return new Undecided(Reason.of(reason));
    }

    /** The rule holds. */
    enum Passed implements Verdict {
        /** The one value. */
        PASSED
    }

    /**
     * The rule is broken.
     *
     * @param faults each way and place it is broken; at least one
     */
    record Failed(ImmutableList<Fault> faults) implements Verdict {
        /**
         * Checks the faults.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Failed {
            checkArgument(!faults.isEmpty(), "failed without a fault");
        }
    }

    /**
     * The rule does not apply.
     *
     * @param reason why
     */
    record NotApplicable(Reason reason) implements Verdict {}

    /**
     * The rule could not be decided.
     *
     * @param reason why
     */
    record Undecided(Reason reason) implements Verdict {}
}
