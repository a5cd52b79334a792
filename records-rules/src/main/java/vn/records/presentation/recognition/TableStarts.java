package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Line;

/** Where the tables begin that lines stand in; asked for one line after another, no line is looked at twice. */
final class TableStarts {

    private final ImmutableList<Line> lines;
    private int known = -1;
    private int start = -1;

    TableStarts(ImmutableList<Line> lines) {
        this.lines = lines;
    }

    /** Returns the index of the first line of the table that a line stands in, or of the line itself. */
    int start(int at) {
        int first = at;
        while (first > 0 && first != known && Boundaries.isSameTable(lines.get(first - 1), lines.get(at))) {
            first--;
        }
        start = first == known ? start : first;
        known = at;
        return start;
    }
}
