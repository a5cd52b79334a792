package vn.records.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A provision (<i>quy định, điều khoản</i>): the way from the act down to the unit that says something, largest first,
 * such as Phụ lục I, Phần I, Mục II, khoản 1, điểm b.
 *
 * @param steps the units on the way; at least one
 * @since 0.1
 */
public record Provision(ImmutableList<Step> steps) implements Serializable {

    /**
     * One unit on the way.
     *
     * @param unit the kind of unit
     * @param label its number or letter
     */
    public record Step(Unit unit, String label) implements Serializable {
        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if the label is blank
         */
        public Step {
            checkArgument(!label.isBlank(), "%s without a label", unit);
        }
    }

    /**
     * Checks the way.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public Provision {
        checkArgument(!steps.isEmpty(), "provision without steps");
    }

    /** Returns a provision of the given steps. */
    public static Provision of(Step... steps) {
        return new Provision(ImmutableList.copyOf(steps));
    }

    /** Returns the provision as cited in Vietnamese. */
    public String vietnamese() {
        return joined(Unit::vietnamese);
    }

    /** Returns the provision as cited in English. */
    public String english() {
        return joined(Unit::english);
    }

    private String joined(Function<Unit, String> word) {
        return steps.stream()
                .map(step -> word.apply(step.unit()) + " " + step.label())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return vietnamese();
    }
}
