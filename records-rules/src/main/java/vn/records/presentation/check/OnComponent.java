package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;

/**
 * A condition on each part of one kind, such as each signing block. Undecided where none was found, and where one is not
 * {@linkplain Part#certain() certain}.
 *
 * @param component the component
 * @param judge the condition
 * @param bounds how many bounds it has
 * @since 0.1
 */
public record OnComponent(Component component, BiFunction<Draft, Part, Verdict> judge, int bounds)
        implements Check<Draft> {

    /** Returns a condition without bounds. */
    public static OnComponent of(Component component, BiFunction<Draft, Part, Verdict> judge) {
        return new OnComponent(component, judge, 0);
    }

    @Override
    public Verdict apply(Draft draft) {
        ImmutableList<Part> parts = draft.parts().get(component);
        if (parts.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        return Verdicts.together(parts.stream()
                .map(part -> part.certain() ? judge.apply(draft, part) : Verdicts.NOT_CERTAIN)
                .toList());
    }
}
