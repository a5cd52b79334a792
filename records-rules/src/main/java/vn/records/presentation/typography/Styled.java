package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;

/**
 * Passes when a component is set in a style, judged span by span over what shows. One fault for each line, with all that
 * deviates in it; its place is the smallest stretch with all of that.
 *
 * @since 0.1
 */
public final class Styled implements Check<Draft> {

    private final Component component;
    private final Style style;
    private final Function<Part, ImmutableList<Stretch>> stretches;
    private final BiFunction<Draft, FontSize, FontSize> target;

    private Styled(
            Component component,
            Style style,
            Function<Part, ImmutableList<Stretch>> stretches,
            BiFunction<Draft, FontSize, FontSize> target) {
        this.component = component;
        this.style = style;
        this.stretches = stretches;
        this.target = target;
    }

    /** Returns a condition on all lines of a component. */
    public static Styled of(Component component, Style style) {
        return new Styled(component, style, Stretch::linesOf, (draft, size) -> style.nearest(size));
    }

    /** Returns the condition on some stretches of the component only, such as the word Số. */
    public Styled on(Function<Part, ImmutableList<Stretch>> chosen) {
        return new Styled(component, style, chosen, target);
    }

    /** Returns the condition with another size for fixes to set in place of a wrong one. */
    public Styled aimingAt(BiFunction<Draft, FontSize, FontSize> size) {
        return new Styled(component, style, stretches, size);
    }

    @Override
    public Verdict apply(Draft draft) {
        return OnComponent.of(component, this::judge).apply(draft);
    }

    private Verdict judge(Draft draft, Part part) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (Stretch stretch : stretches.apply(part)) {
            Optional<Fault> fault = style.judge(stretch, size -> target.apply(draft, size));
            fault.ifPresent(faults::add);
        }
        return Verdict.of(faults.build());
    }

    @Override
    public int bounds() {
        return style.bounds();
    }
}
