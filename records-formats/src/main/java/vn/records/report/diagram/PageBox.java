package vn.records.report.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.document.Component;

/**
 * A box of a diagram of a page (<i>ô trong sơ đồ bố trí các thành phần thể thức</i>), on an A4 sheet in millimetres.
 *
 * @param label its number in the diagram
 * @param components the components it holds
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
public record PageBox(String label, ImmutableSet<Component> components, int x, int y, int width, int height) {

    /** The components that have no box. */
    public static final ImmutableList<Component> WITHOUT =
            ImmutableList.of(Component.PAGE, Component.COPY_FORM, Component.ANNEX);

    static PageBox of(String label, int x, int y, int width, int height, Component... components) {
        return new PageBox(label, ImmutableSet.copyOf(components), x, y, width, height);
    }
}
