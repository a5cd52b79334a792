package vn.records.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
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

    private static final Splitter DOTS = Splitter.on('.');
    private static final ImmutableList<Unit> OF_ARTICLE = ImmutableList.of(Unit.ARTICLE, Unit.CLAUSE, Unit.POINT);

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

    /** Returns the provision of one step, such as Phụ lục V. */
    public static Provision of(Unit unit, String label) {
        return of(new Step(unit, label));
    }

    /**
     * Returns the provision of an article by its path: {@code 29.4.c} is Điều 29, khoản 4, điểm c.
     *
     * @throws IllegalArgumentException if the path has a blank part or more than three
     */
    public static Provision article(String path) {
        List<String> labels = DOTS.splitToList(path);
        checkArgument(labels.size() <= OF_ARTICLE.size(), "no path of article, clause and point: %s", path);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < labels.size(); i++) {
            steps.add(new Step(OF_ARTICLE.get(i), labels.get(i)));
        }
        return new Provision(steps.build());
    }

    /** Returns the provision one step further down. */
    public Provision then(Unit unit, String label) {
        return new Provision(ImmutableList.<Step>builder()
                .addAll(steps)
                .add(new Step(unit, label))
                .build());
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
