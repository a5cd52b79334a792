package vn.records.presentation.regime;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

/**
 * A line of law on the form of one family of documents (<i>chế độ thể thức</i>). Its rules and words are made when first
 * asked for, and once.
 */
public final class Regime {

    private final String id;
    private final Family family;
    private final ImmutableList<Act> acts;
    private final EffectivePeriod inForce;
    private final Supplier<ImmutableList<Rule<Draft>>> rules;
    private final Supplier<Wording> vietnamese;
    private final Supplier<Wording> english;
    private final Function<Draft, Optional<Verdict>> except;
    private final BiFunction<Draft, LocalDate, String> act;

    private Regime(
            String id,
            Family family,
            ImmutableList<Act> acts,
            EffectivePeriod inForce,
            Supplier<ImmutableList<Rule<Draft>>> rules,
            Function<Language, Wording> words,
            Function<Draft, Optional<Verdict>> except,
            BiFunction<Draft, LocalDate, String> act) {
        this.act = act;
        this.id = id;
        this.except = except;
        this.family = family;
        this.acts = acts;
        this.inForce = inForce;
        this.rules = Suppliers.memoize(rules::get);
        this.vietnamese = Suppliers.memoize(() -> words.apply(Language.VIETNAMESE));
        this.english = Suppliers.memoize(() -> words.apply(Language.ENGLISH));
    }

    /**
     * Returns a builder of a regime.
     *
     * @param id its name in reports and profiles, such as {@code nd30-2020}
     * @param family the documents it governs
     */
    public static Builder of(String id, Family family) {
        return new Builder(id, family);
    }

    /** Returns its name in reports and profiles, such as {@code nd30-2020}; also that of its book. */
    public String id() {
        return id;
    }

    /** Returns the documents it governs. */
    public Family family() {
        return family;
    }

    /** Returns its acts, the founding one first. */
    public ImmutableList<Act> acts() {
        return acts;
    }

    /** Returns the days on which documents are judged by it. */
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Returns its rules of all dates. */
    public ImmutableList<Rule<Draft>> rules() {
        return rules.get();
    }

    /** Returns the words of its rules in a language. */
    public Wording words(Language language) {
        return switch (language) {
            case VIETNAMESE -> vietnamese.get();
            case ENGLISH -> english.get();
        };
    }

    /** Returns the one verdict of all its rules on a draft that another law governs by who issues it; empty for any other. */
    public Optional<Verdict> except(Draft draft) {
        return except.apply(draft);
    }

    /** Returns the name of what governs a draft on a day, which changes where one of its acts gives way to another. */
    public String actOn(Draft draft, LocalDate day) {
        return act.apply(draft, day);
    }

    @Override
    public String toString() {
        return id;
    }

    /** Builds a regime. */
    public static final class Builder {
        private final String id;
        private final Family family;
        private ImmutableList<Act> acts = ImmutableList.of();
        private @Nullable EffectivePeriod inForce;
        private @Nullable Supplier<ImmutableList<Rule<Draft>>> rules;
        private @Nullable Function<Language, Wording> words;
        private Function<Draft, Optional<Verdict>> except = draft -> Optional.empty();
        private @Nullable BiFunction<Draft, LocalDate, String> act;

        private Builder(String id, Family family) {
            this.id = id;
            this.family = family;
        }

        /** Sets its acts, the founding one first. */
        @CanIgnoreReturnValue
        public Builder acts(Act... values) {
            acts = ImmutableList.copyOf(values);
            return this;
        }

        /** Sets the days on which documents are judged by it. */
        @CanIgnoreReturnValue
        public Builder inForce(EffectivePeriod period) {
            inForce = period;
            return this;
        }

        /** Sets the files of words that stand beside a class, without language and ending. */
        @CanIgnoreReturnValue
        public Builder words(Class<?> anchor, String... files) {
            ImmutableList<String> names = ImmutableList.copyOf(files);
            words = language -> Wording.load(anchor, names, language);
            return this;
        }

        /** Sets what tells the drafts of its family and time that another law governs, and the verdict on them. */
        @CanIgnoreReturnValue
        public Builder except(Function<Draft, Optional<Verdict>> verdict) {
            except = verdict;
            return this;
        }

        /** Sets what names the act that governs a draft on a day, where acts follow each other inside the regime. */
        @CanIgnoreReturnValue
        public Builder acts(BiFunction<Draft, LocalDate, String> name) {
            act = name;
            return this;
        }

        /** Sets what makes its rules. */
        @CanIgnoreReturnValue
        public Builder rules(Supplier<ImmutableList<Rule<Draft>>> supplier) {
            rules = supplier;
            return this;
        }

        private String inForceOn(LocalDate day) {
            return acts.stream()
                    .filter(one -> Acts.inForce(one).contains(day))
                    .map(Act::id)
                    .collect(Collectors.joining(" ", id + ' ', ""));
        }

        /**
         * Returns the regime.
         *
         * @throws IllegalStateException if it has no act
         * @throws NullPointerException if it has no period, rules or words
         */
        public Regime build() {
            checkState(!acts.isEmpty(), "no act: %s", id);
            return new Regime(
                    id,
                    family,
                    acts,
                    requireNonNull(inForce, "period"),
                    requireNonNull(rules, "rules"),
                    requireNonNull(words, "words"),
                    except,
                    act == null ? (draft, day) -> inForceOn(day) : act);
        }
    }
}
