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
 * @param words whether it is on words that are fixed by law
 * @since 0.1
 */
public record OnComponent(Component component, BiFunction<Draft, Part, Verdict> judge, int bounds, boolean words)
        implements Check<Draft> {

    private static final String FIXED_WORDS = "fixed-words";

    /** Returns a condition with some bounds. */
    public OnComponent(Component component, BiFunction<Draft, Part, Verdict> judge, int bounds) {
        this(component, judge, bounds, false);
    }

    /** Returns a condition without bounds. */
    public static OnComponent of(Component component, BiFunction<Draft, Part, Verdict> judge) {
        return new OnComponent(component, judge, 0);
    }

    /**
     * Returns a condition without bounds on words that are fixed by law: they are what they are wherever they stand, so that
     * one known by them is judged even where its place is doubtful, as in a text box; it is not mended there.
     */
    public static OnComponent ofWords(Component component, BiFunction<Draft, Part, Verdict> judge) {
        return new OnComponent(component, judge, 0, true);
    }

    @Override
    public Verdict apply(Draft draft) {
        ImmutableList<Part> parts = draft.parts().get(component);
        if (parts.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builderWithExpectedSize(parts.size());
        for (Part part : parts) {
            verdicts.add(part.certain() ? judge.apply(draft, part) : doubtful(draft, part));
        }
        return Verdicts.together(verdicts.build());
    }

    private Verdict doubtful(Draft draft, Part part) {
        return words && part.why().equals(FIXED_WORDS)
                ? WithoutFixes.of(judge.apply(draft, part))
                : Verdicts.NOT_CERTAIN;
    }
}
