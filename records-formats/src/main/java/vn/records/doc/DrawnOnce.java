package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.measure.Length;
import vn.records.view.Block;
import vn.records.view.Drawing;
import vn.records.view.Drawing.TextBox;
import vn.records.view.Paragraph;

/**
 * Joins what a program wrote twice and a reader sees once: a box with text as an edge with nothing in it and a text without
 * an edge, in one place and of one size, and as a picture of itself besides.
 */
final class DrawnOnce {

    private static final Length SAME = Length.mm(1);

    private DrawnOnce() {}

    /** Returns the drawings of a paragraph, each once. */
    static ImmutableList<Drawing> of(List<Drawing> drawn) {
        List<Drawing> left = new ArrayList<>(drawn);
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) instanceof TextBox text && !isBlank(text)) {
                TextBox whole = new TextBox(
                        text.offset(),
                        text.width(),
                        text.height(),
                        text.bordered() || edge(left, text) != null,
                        text.blocks());
                left.set(i, whole);
                left.removeIf(other -> other != whole && isIn(other, whole) && isEmpty(other));
                i = left.indexOf(whole);
            }
        }
        return ImmutableList.copyOf(left);
    }

    private static @Nullable TextBox edge(List<Drawing> drawn, TextBox text) {
        for (Drawing other : drawn) {
            if (other instanceof TextBox box && box.bordered() && isBlank(box) && isIn(box, text)) {
                return box;
            }
        }
        return null;
    }

    private static boolean isEmpty(Drawing drawing) {
        return drawing instanceof Drawing.Picture || (drawing instanceof TextBox box && isBlank(box));
    }

    private static boolean isIn(Drawing one, Drawing other) {
        return one.offset() == other.offset()
                && one.width().isWithin(other.width(), other.width(), SAME)
                && one.height().isWithin(other.height(), other.height(), SAME);
    }

    private static boolean isBlank(TextBox box) {
        for (Block block : box.blocks()) {
            boolean blank = block instanceof Paragraph paragraph
                    && paragraph.text().isBlank()
                    && paragraph.drawings().isEmpty();
            if (!blank) {
                return false;
            }
        }
        return true;
    }
}
