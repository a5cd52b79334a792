package vn.records.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Collects the examples of one rule, each a change to a subject that is otherwise right.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public final class Examples<S> {

    private final ImmutableList.Builder<Example<S>> list = ImmutableList.builder();
    private final UnaryOperator<S> each;
    private Supplier<S> base;

    Examples(Supplier<S> base, UnaryOperator<S> each) {
        this.base = base;
        this.each = each;
    }

    /** Takes another subject for the examples that follow. */
    public Examples<S> on(Supplier<S> subject) {
        base = subject;
        return this;
    }

    /** Adds an example without any finding. */
    public Examples<S> passes(String name, UnaryOperator<S> change) {
        return add(Example.Kind.PASSES, name, change);
    }

    /** Adds an example with findings of this rule alone. */
    public Examples<S> fails(String name, UnaryOperator<S> change) {
        return add(Example.Kind.FAILS, name, change);
    }

    /** Adds an example that the rule must leave undecided. */
    public Examples<S> undecided(String name, UnaryOperator<S> change) {
        return add(Example.Kind.UNDECIDED, name, change);
    }

    private Examples<S> add(Example.Kind kind, String name, UnaryOperator<S> change) {
        Supplier<S> from = base;
        list.add(new Example<>(kind, name, () -> change.apply(each.apply(from.get()))));
        return this;
    }

    ImmutableList<Example<S>> list() {
        return list.build();
    }
}
