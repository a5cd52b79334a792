package vn.records.presentation.typography;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.records.measure.Length;
import vn.records.presentation.draft.Line;
import vn.records.text.Blanks;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/**
 * The width of text as it is set (<i>độ dài dòng chữ</i>), estimated from the advance widths of Times New Roman. A word
 * processor may space letters, so it is an estimate: rules leave a wide margin around it.
 *
 * @since 0.1
 */
public final class TextWidth {

    private static final String TIMES = "Times New Roman";

    /** Times New Roman and fonts made to its measures, in lower case. */
    private static final ImmutableSet<String> COMPATIBLE = ImmutableSet.of(
            "times new roman",
            "times",
            "liberation serif",
            "tinos",
            "nimbus roman",
            "tex gyre termes",
            ".vntime",
            ".vntimeh",
            "vni-times");

    private static final double SMALL_CAPITALS = 0.8;
    private static final char FIRST_MARK = '\u0300';

    private TextWidth() {}

    /**
     * Returns the width of a line's text without the white space around it; empty where it is set in a font of unknown
     * widths, or holds a tab or something that is not yet filled in.
     */
    public static Optional<Length> of(Line line) {
        return points(line, Double.MAX_VALUE).map(Length::points);
    }

    /**
     * Returns whether a line's text is wider than a length, measured as far as is needed; empty where its
     * {@linkplain #of(Line) width} is.
     */
    public static Optional<Boolean> exceeds(Line line, Length length) {
        return points(line, length.toPoints()).map(points -> points > length.toPoints());
    }

    private static Optional<Double> points(Line line, double most) {
        String text = line.paragraph().text();
        int start = line.start();
        int end = line.end();
        while (start < end && VietnameseText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && VietnameseText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return points(line.paragraph(), start, end, most);
    }

    /** Returns the width of a stretch of a paragraph's text; empty where it cannot be told, also where a blank follows it. */
    public static Optional<Length> of(Paragraph paragraph, int start, int end) {
        return points(paragraph, start, end, Double.MAX_VALUE).map(Length::points);
    }

    /** Returns the width, or less of it that is more than most already. */
    private static Optional<Double> points(Paragraph paragraph, int start, int end, double most) {
        Blanks blanks = paragraph.blanks();
        String whole = paragraph.text();
        if ((blanks.width() > 0 && blanks.touches(start, end))
                || blanks.touches(end, end)
                || (blanks.endsInGap() && isLast(whole, end))) {
            return Optional.empty();
        }
        double points = 0;
        for (Span span : paragraph.spansIn(start, end)) {
            String text = whole.substring(Math.max(span.start(), start), Math.min(span.end(), end));
            if (!isCompatible(span.format()) || text.indexOf('\t') >= 0) {
                return Optional.empty();
            }
            points += points > most ? 0 : width(text, span.format(), most);
        }
        return Optional.of(points);
    }

    private static boolean isLast(String text, int end) {
        return IntStream.range(end, text.length()).allMatch(i -> Character.isWhitespace(text.charAt(i)));
    }

    /** Returns the width of text set in Times New Roman in this format, whatever font it names. */
    public static Length of(String text, TextFormat format) {
        return Length.points(width(text, format, Double.MAX_VALUE));
    }

    private static boolean isCompatible(TextFormat format) {
        return format.font().equals(TIMES) || COMPATIBLE.contains(Ascii.toLowerCase(format.font()));
    }

    private static double width(String text, TextFormat format, double most) {
        Advances advances = Advances.of(format.bold(), format.italic());
        String composed = VietnameseText.nfc(text);
        String shown = format.capitals() || format.smallCapitals() ? VietnameseText.upper(composed) : composed;
        double size = format.size().toPoints();
        double ems = 0;
        for (int i = 0; i < shown.length() && ems * size <= most; i++) {
            char c = shown.charAt(i);
            if (!isMark(c) && !Character.isISOControl(c)) {
                boolean lowered = format.smallCapitals()
                        && Character.isLowerCase(composed.charAt(Math.min(i, composed.length() - 1)));
                ems += advances.of(c) * (lowered ? SMALL_CAPITALS : 1);
            }
        }
        return ems * size;
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
