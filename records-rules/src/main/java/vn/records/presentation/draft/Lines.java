package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import vn.records.view.DocumentView;

/**
 * The lines of a view in the order they are read (<i>các dòng của văn bản</i>).
 *
 * @param main those of the main text, blank ones too
 * @param boxes those of its text boxes
 * @param starts how many lines of the main text stand before each block of the body
 * @since 0.1
 */
public record Lines(ImmutableList<Line> main, ImmutableList<Line> boxes, ImmutableIntArray starts) {

    /** Returns the lines of a view. */
    public static Lines of(DocumentView view) {
        return LineReader.read(view, Collections.emptyIterator());
    }

    /**
     * Returns the lines of a part of the view that these are of.
     *
     * @param from the index of the block that the part begins with
     */
    public Lines of(DocumentView part, int from) {
        return LineReader.read(part, main.subList(starts.get(from), main.size()).iterator());
    }

    /** Returns the index of the block of the body that a line of the main text stands in. */
    public int block(int line) {
        int low = 0;
        int high = starts.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= line) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
