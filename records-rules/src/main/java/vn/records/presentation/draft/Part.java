package vn.records.presentation.draft;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Location;

/**
 * A component as it was found (<i>thành phần thể thức</i>).
 *
 * @param component the component
 * @param lines the lines it consists of; at least one
 * @param why the key of the reason it was taken for that, such as {@code fixed-words}; a wording has text for it
 * @param certain whether nothing speaks against it; rules leave undecided what rests on a doubtful one
 * @since 0.1
 */
public record Part(Component component, ImmutableList<Line> lines, String why, boolean certain) {

    /**
     * Checks the lines.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Part {
        checkArgument(!lines.isEmpty(), "component without lines: %s", component);
    }

    /** Returns its first line. */
    public Line first() {
        return lines.get(0);
    }

    /** Returns its last line. */
    public Line last() {
        return lines.get(lines.size() - 1);
    }

    /** Returns where its first line is. */
    public Location at() {
        return first().at(component);
    }

    /** Returns the folded text of its lines, joined by spaces. */
    public String text() {
        if (lines.size() == 1) {
            return first().folded();
        }
        return String.join(" ", lines.stream().map(Line::folded).toList());
    }
}
