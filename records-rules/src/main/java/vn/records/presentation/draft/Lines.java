package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import vn.records.view.DocumentView;

/**
 * The lines of a view in the order they are read (<i>các dòng của văn bản</i>).
 *
 * @param main those of the main text, blank ones too
 * @param boxes those of its text boxes
 * @since 0.1
 */
public record Lines(ImmutableList<Line> main, ImmutableList<Line> boxes) {

    /** Returns the lines of a view. */
    public static Lines of(DocumentView view) {
        return LineReader.read(view);
    }
}
