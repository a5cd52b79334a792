package vn.records.presentation.specimen;

import java.util.function.UnaryOperator;
import vn.records.measure.FontSize;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;
import vn.records.view.TextFormat;

/** Changes of format that examples make. */
public final class FormatEdits {

    static final UnaryOperator<TextFormat> BOLD = format -> format.withBold(true);
    public static final UnaryOperator<TextFormat> NOT_BOLD = format -> format.withBold(false);
    public static final UnaryOperator<TextFormat> ITALIC = format -> format.withItalic(true);
    public static final UnaryOperator<TextFormat> UPRIGHT = format -> format.withItalic(false);

    private FormatEdits() {}

    /** Sets another size, in points. */
    public static UnaryOperator<TextFormat> size(int points) {
        return format -> format.withSize(FontSize.points(points));
    }

    /** Sets a size half a point above one in points. */
    public static UnaryOperator<TextFormat> sizeAndHalf(int points) {
        return format -> format.withSize(new FontSize(2 * points + 1));
    }

    /** Sets another alignment. */
    public static UnaryOperator<ParagraphFormat> aligned(Alignment alignment) {
        return format -> format.withAlignment(alignment);
    }
}
