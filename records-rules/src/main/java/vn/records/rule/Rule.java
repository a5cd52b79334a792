package vn.records.rule;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;

/**
 * One provision of the law as an entry (<i>quy tắc</i>): what it asks, since when, how strictly, and how it is checked.
 *
 * <p>A rule without a check cannot be decided from its subject and says so; a rule that sums up others takes its verdict
 * from theirs and has no findings of its own.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public final class Rule<S> {

    private final RuleId id;
    private final String topic;
    private final String group;
    private final ImmutableList<Citation> citations;
    private final EffectivePeriod inForce;
    private final boolean ends;
    private final Level level;
    private final Basis basis;
    private final Decidability decidability;
    private final @Nullable Check<S> check;
    private final ImmutableSet<RuleId> parts;
    private final Supplier<ImmutableList<Example<S>>> examples;
    private final boolean takenOver;

    private Rule(Builder<S> b) {
        id = b.id;
        topic = b.topic;
        group = b.group;
        citations = b.citations;
        inForce = requireNonNull(b.inForce, () -> "no period of force: " + id);
        ends = b.ends;
        level = b.level;
        basis = b.basis;
        decidability = b.decidability;
        check = b.check;
        parts = b.parts;
        examples = b.examples;
        takenOver = b.takenOver;
    }

    /** Returns the name of the rule. */
    public RuleId id() {
        return id;
    }

    /** Returns the topic; rules of different acts on one topic follow each other. */
    public String topic() {
        return topic;
    }

    /**
     * Returns the group of subjects that it is for, where acts in force together have a rule each on one topic; empty for a rule
     * for all.
     */
    public String group() {
        return group;
    }

    /** Returns the provisions it is taken from, the nearest first. */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /**
     * Returns the provisions it is taken from that are in force on a day; all of them if none is, or nothing is known of their
     * acts. A rule may outlive the act that first laid it down.
     */
    ImmutableList<Citation> citationsOn(LocalDate day) {
        ImmutableList.Builder<Citation> inForceThen = ImmutableList.builderWithExpectedSize(citations.size());
        for (Citation citation : citations) {
            if (!Acts.isKnown(citation.act()) || Acts.inForce(citation.act()).contains(day)) {
                inForceThen.add(citation);
            }
        }
        ImmutableList<Citation> then = inForceThen.build();
        return then.isEmpty() ? citations : then;
    }

    /** Returns the period of force. */
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Whether no rule on its topic follows when it has ended, because the law asks for nothing any more. */
    public boolean ends() {
        return ends;
    }

    /** Returns how strictly it binds. */
    public Level level() {
        return level;
    }

    /** Returns what it rests on. */
    public Basis basis() {
        return basis;
    }

    /** Returns what is needed to decide it. */
    public Decidability decidability() {
        return decidability;
    }

    /** Returns the check, if the subject can decide the rule by itself. */
    public Optional<Check<S>> check() {
        return Optional.ofNullable(check);
    }

    /** Returns the rules that this one sums up; empty for a rule that stands for itself. */
    public ImmutableSet<RuleId> parts() {
        return parts;
    }

    /** Returns its examples, made anew at each call. */
    public ImmutableList<Example<S>> examples() {
        return examples.get();
    }

    /** Returns what the rule says of a subject; a rule that sums up others says nothing by itself. */
    public Verdict apply(S subject) {
        return check != null ? check.apply(subject) : Undecidable.of(decidability);
    }

    /** Returns the rule with another check; its examples stay. */
    Rule<S> withCheck(Check<S> other) {
        Builder<S> copy = new Builder<S>(id).topic(topic).inForce(inForce).level(level);
        copy.ends = ends;
        copy.group = group;
        copy.citations = citations;
        copy.examples = examples;
        copy.takenOver = takenOver;
        return copy.basis(basis).decidable(decidability).check(other).build();
    }

    /**
     * Returns the rule as another book takes it over: in force with the law of that book, on those of its provisions that are of
     * the book's acts, or on all if none is. Its examples stay in its own book, whose audit asks for them.
     *
     * @param period the period of the law of that book
     * @param acts the acts of that book
     */
    public Rule<S> takenOver(EffectivePeriod period, Collection<Act> acts) {
        Builder<S> copy = new Builder<S>(id).topic(topic).inForce(period).level(level);
        ImmutableList<Citation> own = citations.stream()
                .filter(citation -> acts.contains(citation.act()))
                .collect(ImmutableList.toImmutableList());
        copy.citations = own.isEmpty() ? citations : own;
        copy.group = group;
        copy.takenOver = true;
        copy.basis(basis).decidable(decidability);
        return check == null ? copy.build() : copy.check(check).build();
    }

    /** Whether it was taken over from another book, which has its examples. */
    public boolean isTakenOver() {
        return takenOver;
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /**
     * Returns a builder of a rule.
     *
     * @throws IllegalArgumentException if the id is not well formed
     */
    public static <S> Builder<S> rule(String id) {
        return new Builder<>(new RuleId(id));
    }

    /**
     * Builds a rule.
     *
     * @param <S> what is judged
     */
    public static final class Builder<S> {
        private final RuleId id;
        private String topic = "";
        private String group = "";
        private ImmutableList<Citation> citations = ImmutableList.of();
        private @Nullable EffectivePeriod inForce;
        private boolean ends;
        private Level level = Level.MANDATORY;
        private Basis basis = Basis.LAW;
        private Decidability decidability = Decidability.NOT;
        private @Nullable Check<S> check;
        private ImmutableSet<RuleId> parts = ImmutableSet.of();
        private @Nullable Supplier<S> base;
        private UnaryOperator<S> each = UnaryOperator.identity();
        private Supplier<ImmutableList<Example<S>>> examples = ImmutableList::of;
        private boolean takenOver;

        private Builder(RuleId id) {
            this.id = id;
        }

        /** Sets the topic, such as {@code page.margin.left}. */
        public Builder<S> topic(String value) {
            topic = value;
            return this;
        }

        /** Sets the group of subjects that it is for; rules of one topic for other groups may be in force with it. */
        public Builder<S> group(String value) {
            group = value;
            return this;
        }

        /** Sets the provisions, the nearest first. */
        public Builder<S> cites(Citation... provisions) {
            citations = ImmutableList.copyOf(provisions);
            return this;
        }

        /** Sets the period of force. */
        public Builder<S> inForce(EffectivePeriod period) {
            inForce = period;
            return this;
        }

        /** Says that with its last day its topic ends, so that the audit asks for no rule that follows. */
        public Builder<S> ends() {
            ends = true;
            return this;
        }

        /** Sets how strictly it binds; mandatory if not set. */
        public Builder<S> level(Level value) {
            level = value;
            return this;
        }

        /** Sets what it rests on; the law if not set. */
        public Builder<S> basis(Basis value) {
            basis = value;
            return this;
        }

        /** Sets what is needed to decide it. */
        public Builder<S> decidable(Decidability value) {
            decidability = value;
            return this;
        }

        /** Sets the check. */
        public Builder<S> check(Check<S> value) {
            check = value;
            return this;
        }

        /** Makes it a rule that sums up others. */
        public Builder<S> sumsUp(String... ruleIds) {
            parts = Arrays.stream(ruleIds).map(RuleId::new).collect(toImmutableSet());
            return this;
        }

        /** Sets the right subject that examples change. */
        public Builder<S> base(Supplier<S> subject) {
            base = subject;
            return this;
        }

        /** Sets what each right subject goes through before an example changes it, such as a move to a day in force. */
        public Builder<S> each(UnaryOperator<S> before) {
            each = before;
            return this;
        }

        /** Sets the examples; they are made only when asked for. */
        public Builder<S> examples(Consumer<Examples<S>> collect) {
            Supplier<S> subject = requireNonNull(base, () -> "no subject for examples: " + id);
            examples = () -> {
                Examples<S> collected = new Examples<>(subject, each);
                collect.accept(collected);
                return collected.list();
            };
            return this;
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalStateException if it has no topic, no citation, or a check it should not have
         */
        public Rule<S> build() {
            checkState(!topic.isEmpty(), "no topic: %s", id);
            checkState(!citations.isEmpty(), "no citation: %s", id);
            checkState(!ends || inForce == null || inForce.last().isPresent(), "ends on no day: %s", id);
            checkState(check == null || decidability.isFromDraft(), "a check that nothing can decide: %s", id);
            checkState(check == null || parts.isEmpty(), "a check and parts: %s", id);
            return new Rule<>(this);
        }
    }
}
