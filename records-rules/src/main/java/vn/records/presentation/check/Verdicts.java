package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;

/**
 * Verdicts that checks often give, and several made one (<i>gộp kết luận</i>).
 *
 * @since 0.1
 */
public final class Verdicts {

    /** The component was not found. */
    public static final Verdict NOT_RECOGNISED = Verdict.undecided("not-recognised");

    /** The component was found, but something speaks against it. */
    public static final Verdict NOT_CERTAIN = Verdict.undecided("not-certain");

    private Verdicts() {}

    /**
     * Returns all faults of several verdicts, or without any fault the first undecided one, or passed if one is passed, or
     * the first that does not apply.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict together(Iterable<Verdict> verdicts) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        @Nullable Verdict undecided = null;
        @Nullable Verdict other = null;
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Failed failed) {
                faults.addAll(failed.faults());
            } else if (verdict instanceof Verdict.Undecided && undecided == null) {
                undecided = verdict;
            } else if (other == null || other instanceof Verdict.NotApplicable) {
                other = verdict;
            }
        }
        ImmutableList<Fault> found = faults.build();
        if (!found.isEmpty()) {
            return new Verdict.Failed(found);
        }
        if (undecided != null) {
            return undecided;
        }
        if (other == null) {
            throw new IllegalArgumentException("no verdict to go by");
        }
        return other;
    }
}
