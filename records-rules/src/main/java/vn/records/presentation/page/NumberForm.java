package vn.records.presentation.page;

import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.measure.FontSize;
import vn.records.view.Alignment;
import vn.records.view.Running;

/**
 * How a law has page numbers put in where there are none (<i>cách đánh số trang</i>).
 *
 * @param size the size of the digits
 * @param edge the edge of the page they stand at
 * @param alignment where at the edge they stand
 * @since 0.1
 */
public record NumberForm(FontSize size, Running.Edge edge, Alignment alignment) {

    /** Returns digits of a size in points. */
    public static NumberForm of(int points, Running.Edge edge, Alignment alignment) {
        return new NumberForm(FontSize.points(points), edge, alignment);
    }

    /** Returns the fix that puts them in. */
    Fix put(Location at) {
        return new Fix.NumberPages(at, size, edge, alignment);
    }
}
