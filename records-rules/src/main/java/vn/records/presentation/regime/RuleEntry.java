package vn.records.presentation.regime;

import static com.google.common.base.Preconditions.checkState;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Check;
import vn.records.rule.Examples;
import vn.records.rule.Rule;

/**
 * A rule of a regime being filled in (<i>mục quy tắc</i>); what is not said is mandatory law for a main document, in force with
 * its act.
 */
public final class RuleEntry {

    private final String prefix;
    private final Act act;
    private final Rule.Builder<Draft> rule;
    private final List<Citation> citations = new ArrayList<>();
    private EffectivePeriod inForce;
    private Scope scope = Scope.MAIN_DOCUMENT;
    private Basis basis = Basis.LAW;
    private boolean onlyForms = true;
    private Predicate<Draft> subjects = draft -> true;
    private String otherSubjects = "";
    private boolean blanks;

    private RuleEntry(String prefix, String id, Act act, Supplier<Draft> specimen) {
        this.prefix = prefix;
        this.act = act;
        this.inForce = Acts.inForce(act);
        this.rule = Rule.<Draft>rule(prefix + '-' + id).base(specimen).each(this::onDayInForce);
    }

    /**
     * Returns an entry to be filled.
     *
     * @param prefix what ids of the act begin with, such as {@code ND30}
     * @param id the id behind the prefix
     * @param act the act it is taken from
     * @param specimen the right draft that examples change
     */
    public static RuleEntry of(String prefix, String id, Act act, Supplier<Draft> specimen) {
        return new RuleEntry(prefix, id, act, specimen);
    }

    /** Judges an example on a day on which the rule is in force. */
    private Draft onDayInForce(Draft draft) {
        LocalDate day = draft.judgedFor();
        if (inForce.contains(day)) {
            return draft;
        }
        LocalDate other =
                day.isBefore(inForce.first()) ? inForce.first() : inForce.last().orElseThrow();
        return Recognizer.again(draft, draft.options().withDate(other));
    }

    /** Sets the period of force, where it is not that of the act. */
    @CanIgnoreReturnValue
    public RuleEntry inForce(EffectivePeriod period) {
        inForce = period;
        return this;
    }

    /** Says that with its last day its topic ends, so that the audit asks for no rule that follows. */
    @CanIgnoreReturnValue
    public RuleEntry ends() {
        rule.ends();
        return this;
    }

    /**
     * Says of which drafts it speaks, where an act for others has a rule on the same topic. To be said before the check.
     *
     * @param group the name of the drafts it speaks of
     * @param drafts whether a draft is one of them
     * @param otherwise the key of the reason why it does not apply to others
     */
    @CanIgnoreReturnValue
    public RuleEntry only(String group, Predicate<Draft> drafts, String otherwise) {
        rule.group(group);
        subjects = drafts;
        otherSubjects = otherwise;
        return this;
    }

    /** Sets the topic; rules of one topic follow each other. */
    @CanIgnoreReturnValue
    public RuleEntry topic(String topic) {
        rule.topic(topic);
        return this;
    }

    /** Adds provisions of the act in {@linkplain ShortCitation short form}, the nearest first. */
    @CanIgnoreReturnValue
    public RuleEntry cites(String... paths) {
        return cites(act, paths);
    }

    /** Adds provisions of another act, such as one that amends it. */
    @CanIgnoreReturnValue
    public RuleEntry cites(Act other, String... paths) {
        for (String path : paths) {
            onlyForms &= ShortCitation.isForm(path);
            citations.add(ShortCitation.of(other, path));
        }
        return this;
    }

    /** Adds provisions that a table of the law cites. */
    @CanIgnoreReturnValue
    public RuleEntry cites(Iterable<Citation> provisions) {
        provisions.forEach(citations::add);
        onlyForms = false;
        return this;
    }

    /** Sets how strictly it binds. */
    @CanIgnoreReturnValue
    public RuleEntry level(Level level) {
        rule.level(level);
        return this;
    }

    /** Sets what it rests on. */
    @CanIgnoreReturnValue
    public RuleEntry basis(Basis value) {
        basis = value;
        rule.basis(value);
        return this;
    }

    /** Sets what the rule speaks of; to be said before the check. */
    @CanIgnoreReturnValue
    public RuleEntry scope(Scope value) {
        scope = value;
        return this;
    }

    /**
     * Says that it asks for something to be filled in; of any other rule a fault in words that are not filled in is none yet.
     * To be said before the check.
     */
    @CanIgnoreReturnValue
    public RuleEntry judgesBlanks() {
        blanks = true;
        return this;
    }

    private Check<Draft> scoped(Check<Draft> check) {
        Check<Draft> asked = otherSubjects.isEmpty() ? check : new When<>(subjects, otherSubjects, check);
        return blanks ? scope.ofBlanks(asked) : scope.of(asked);
    }

    /** Sets a check that the file alone decides. */
    @CanIgnoreReturnValue
    public RuleEntry fromFile(Check<Draft> check) {
        rule.decidable(Decidability.FROM_FILE).check(scoped(check));
        return this;
    }

    /** Sets a check that rests on recognition. */
    @CanIgnoreReturnValue
    public RuleEntry byHeuristic(Check<Draft> check) {
        rule.decidable(Decidability.BY_HEURISTIC).check(scoped(check));
        return this;
    }

    /** Says what would decide a rule without a check. */
    @CanIgnoreReturnValue
    public RuleEntry decidable(Decidability decidability) {
        rule.decidable(decidability);
        return this;
    }

    /** Makes it a rule that sums up others, named without the prefix. */
    @CanIgnoreReturnValue
    public RuleEntry sumsUp(String... ids) {
        rule.decidable(Decidability.BY_HEURISTIC)
                .sumsUp(Arrays.stream(ids).map(id -> prefix + '-' + id).toArray(String[]::new));
        return this;
    }

    /** Sets the right draft that examples change; a decision if not set. */
    @CanIgnoreReturnValue
    public RuleEntry base(Supplier<Draft> draft) {
        rule.base(draft);
        return this;
    }

    /** Sets the examples. */
    @CanIgnoreReturnValue
    public RuleEntry examples(Consumer<Examples<Draft>> collect) {
        rule.examples(collect);
        return this;
    }

    /**
     * Returns the rule.
     *
     * @throws IllegalStateException if it rests on more than it cites: what forms alone show is never as grave as law
     */
    public Rule<Draft> build() {
        checkState(
                !onlyForms || basis.compareTo(Basis.FORM) >= 0,
                "forms alone are cited, so that the basis is not %s: %s",
                basis,
                citations);
        return rule.inForce(inForce).cites(citations.toArray(Citation[]::new)).build();
    }
}
