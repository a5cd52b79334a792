package vn.records.presentation.nd30;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.law.Citation;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.rule.Examples;
import vn.records.rule.Rule;

/** A rule of the decree being filled in; what is not said is mandatory law for a main document. */
final class RuleEntry {

    private final Rule.Builder<Draft> rule;
    private Scope scope = Scope.MAIN_DOCUMENT;

    RuleEntry(String id) {
        rule = Rule.<Draft>rule("ND30-" + id).inForce(Nd30.IN_FORCE).base(Specimens::decision);
    }

    @CanIgnoreReturnValue
    RuleEntry topic(String topic) {
        rule.topic(topic);
        return this;
    }

    /** Sets the provisions in short form, the nearest first. */
    @CanIgnoreReturnValue
    RuleEntry cites(String... paths) {
        Citation[] citations = new Citation[paths.length];
        for (int i = 0; i < paths.length; i++) {
            citations[i] = Nd30.at(paths[i]);
        }
        rule.cites(citations);
        return this;
    }

    @CanIgnoreReturnValue
    RuleEntry level(Level level) {
        rule.level(level);
        return this;
    }

    @CanIgnoreReturnValue
    RuleEntry basis(Basis basis) {
        rule.basis(basis);
        return this;
    }

    /** Sets what the rule speaks of; to be said before the check. */
    @CanIgnoreReturnValue
    RuleEntry scope(Scope value) {
        scope = value;
        return this;
    }

    /** Sets a check that the file alone decides. */
    @CanIgnoreReturnValue
    RuleEntry fromFile(Check<Draft> check) {
        rule.decidable(Decidability.FROM_FILE).check(scope.of(check));
        return this;
    }

    /** Sets a check that rests on recognition. */
    @CanIgnoreReturnValue
    RuleEntry byHeuristic(Check<Draft> check) {
        rule.decidable(Decidability.BY_HEURISTIC).check(scope.of(check));
        return this;
    }

    /** Says what would decide a rule without a check. */
    @CanIgnoreReturnValue
    RuleEntry decidable(Decidability decidability) {
        rule.decidable(decidability);
        return this;
    }

    /** Makes it a rule that sums up others, named without the prefix. */
    @CanIgnoreReturnValue
    RuleEntry sumsUp(String... ids) {
        rule.decidable(Decidability.BY_HEURISTIC)
                .sumsUp(Arrays.stream(ids).map(id -> "ND30-" + id).toArray(String[]::new));
        return this;
    }

    /** Sets the right draft that examples change; a decision if not set. */
    @CanIgnoreReturnValue
    RuleEntry base(Supplier<Draft> draft) {
        rule.base(draft);
        return this;
    }

    @CanIgnoreReturnValue
    RuleEntry examples(Consumer<Examples<Draft>> collect) {
        rule.examples(collect);
        return this;
    }

    Rule<Draft> build() {
        return rule.build();
    }
}
