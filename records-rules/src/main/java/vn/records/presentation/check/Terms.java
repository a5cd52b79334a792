package vn.records.presentation.check;

import java.util.Locale;
import vn.records.finding.Measure;
import vn.records.view.Alignment;

/**
 * Notions that measures name (<i>thuật ngữ</i>); a wording has words for each, under {@code term.<key>}.
 *
 * @since 0.1
 */
public final class Terms {

    /** Bold (<i>đậm</i>). */
    public static final Measure BOLD = Measure.term("bold");
    /** Not bold (<i>không đậm</i>). */
    public static final Measure NOT_BOLD = Measure.term("not-bold");
    /** Italic (<i>nghiêng</i>). */
    public static final Measure ITALIC = Measure.term("italic");
    /** Upright (<i>đứng</i>). */
    public static final Measure UPRIGHT = Measure.term("upright");
    /** All capitals (<i>in hoa</i>). */
    public static final Measure UPPER_CASE = Measure.term("upper-case");
    /** Small letters among them (<i>có chữ thường</i>). */
    public static final Measure NOT_UPPER_CASE = Measure.term("not-upper-case");
    /** Lower-case type (<i>in thường</i>). */
    public static final Measure LOWER_CASE = Measure.term("lower-case");
    /** Centred (<i>canh giữa</i>). */
    public static final Measure CENTRED = Measure.term("centred");
    /** Not centred (<i>không canh giữa</i>). */
    public static final Measure NOT_CENTRED = Measure.term("not-centred");
    /** Flush on both sides (<i>căn đều cả hai lề</i>). */
    public static final Measure JUSTIFIED = Measure.term("justified");
    /** Flush left (<i>căn trái</i>). */
    public static final Measure LEFT = Measure.term("left");
    /** Flush right (<i>căn phải</i>). */
    public static final Measure RIGHT = Measure.term("right");
    /** Not there (<i>không có</i>). */
    public static final Measure MISSING = Measure.term("missing");
    /** There (<i>có</i>). */
    public static final Measure PRESENT = Measure.term("present");
    /** The automatic colour, which is black (<i>màu tự động</i>). */
    public static final Measure AUTOMATIC = Measure.term("automatic");
    /** A solid line (<i>nét liền</i>). */
    public static final Measure SOLID = Measure.term("solid");
    /** A broken line (<i>nét đứt</i>). */
    public static final Measure BROKEN = Measure.term("broken");

    private Terms() {}

    /** Returns a character with its code, for one that looks like another. */
    public static Measure character(char c) {
        return Measure.words(String.format(Locale.ROOT, "%c (U+%04X)", c, (int) c));
    }

    /** Returns the term of an alignment. */
    public static Measure of(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> LEFT;
            case CENTRE -> CENTRED;
            case RIGHT -> RIGHT;
            case JUSTIFIED -> JUSTIFIED;
        };
    }
}
