package vn.records.presentation.specimen;

import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.drawings;
import static vn.records.presentation.specimen.Edits.text;

import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Drawing;

/** Changes to the line below Tiêu ngữ and other components, for examples. */
public final class RuleEdits {

    private RuleEdits() {}

    /** Sets Tiêu ngữ in a size, with a line of the right length. */
    public static UnaryOperator<Draft> sized(int size) {
        return all(
                text(Component.NATIONAL_MOTTO, f -> f.withSize(FontSize.points(size))),
                ruled(Component.NATIONAL_MOTTO, 1));
    }

    /** Draws a line below a component, a share of its last line long. */
    public static UnaryOperator<Draft> ruled(Component component, double share) {
        return ruled(component, share, true);
    }

    /** Draws a line below a component, a share of its last line long, through or broken. */
    public static UnaryOperator<Draft> ruled(Component component, double share, boolean solid) {
        return draft -> {
            double text = TextWidth.of(draft.part(component).orElseThrow().last())
                    .orElseThrow()
                    .toMm();
            return drawings(component, new Drawing.Line(0, Length.mm(text * share), Length.ZERO, solid))
                    .apply(draft);
        };
    }
}
