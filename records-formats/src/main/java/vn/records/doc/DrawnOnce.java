package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
    private static final int NEAR = 3;

    private DrawnOnce() {}

    /** Returns the drawings of a paragraph, each once. */
    static ImmutableList<Drawing> of(List<Drawing> drawn) {
        boolean[] gone = new boolean[drawn.size()];
        List<Drawing> seen = new ArrayList<>(drawn);
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) instanceof TextBox text && !isBlank(text)) {
                seen.set(i, whole(text, i, drawn, gone));
            }
        }
        ImmutableList.Builder<Drawing> once = ImmutableList.builder();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                once.add(seen.get(i));
            }
        }
        return once.build();
    }

    /** Returns a box with the edge that was written beside it, and notes what is seen in it. */
    private static TextBox whole(TextBox text, int index, List<Drawing> drawn, boolean[] gone) {
        boolean bordered = text.bordered();
        for (int i = Math.max(0, index - NEAR); i <= Math.min(drawn.size() - 1, index + NEAR); i++) {
            Drawing beside = drawn.get(i);
            if (i != index && isEmpty(beside) && isInOnePlace(beside, text)) {
                bordered |= beside instanceof TextBox box && box.bordered();
                gone[i] = true;
            }
        }
        return new TextBox(text.offset(), text.width(), text.height(), bordered, text.blocks());
    }

    private static boolean isEmpty(Drawing drawing) {
        return drawing instanceof Drawing.Picture || (drawing instanceof TextBox box && isBlank(box));
    }

    private static boolean isInOnePlace(Drawing one, Drawing another) {
        return one.offset() == another.offset()
                && one.width().isWithin(another.width(), another.width(), SAME)
                && one.height().isWithin(another.height(), another.height(), SAME);
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
