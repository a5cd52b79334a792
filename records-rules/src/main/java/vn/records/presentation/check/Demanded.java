package vn.records.presentation.check;

import com.google.common.collect.Iterables;
import java.util.function.Predicate;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;

/**
 * A condition on a component that must be there. Where it was not found it fails if the component is certainly missing,
 * under the variant {@code missing}; else recognition may have failed, and the matter is undecided.
 *
 * @param component the component
 * @param missing whether a component that was not found is certainly missing
 * @param condition what is asked of one that was found
 * @since 0.1
 */
public record Demanded(Component component, Predicate<Draft> missing, Check<Draft> condition) implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        if (draft.has(component)) {
            return condition.apply(draft);
        }
        return isWhole(draft) && missing.test(draft) ? missing(component) : Verdicts.NOT_RECOGNISED;
    }

    /** Returns the verdict that a component is missing. */
    public static Verdict missing(Component component) {
        return Verdict.failed(
                Fault.of(Location.of(component), Terms.MISSING, Terms.PRESENT).withVariant("missing"));
    }

    /**
     * Whether it is certainly a document of one of the types of the law, from which something may be missing. Of a contract,
     * an agreement, a memorandum and a thư công the law gives no form, so nothing tells what it has to have.
     */
    public static boolean isWhole(Draft draft) {
        return draft.classification().isMain() && draft.classification().certain() && !draft.lacksForm();
    }

    /**
     * Whether a line of the main text or of a box holds these letters, small and without marks: a trace of a component
     * that recognition may have overlooked.
     */
    public static boolean hasTrace(Draft draft, String key) {
        return Iterables.any(Iterables.concat(draft.lines(), draft.boxLines()), line -> holds(line, key));
    }

    private static boolean holds(Line line, String key) {
        return !line.isBlank() && line.key().contains(key);
    }

    @Override
    public int bounds() {
        return condition.bounds();
    }
}
