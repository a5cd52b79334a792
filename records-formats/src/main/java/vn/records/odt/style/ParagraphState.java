package vn.records.odt.style;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import org.jspecify.annotations.Nullable;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;

/** How a paragraph is set, while the layers of its style are put on each other. */
final class ParagraphState {

    private static final int WHOLE = 10_000;
    private static final int SINGLE = 240;
    private static final int LONGEST = 2_000_000_000;
    /** How high a line is, in sizes of its letters. */
    private static final double LINE_HEIGHT = 1.15;

    private Alignment alignment = Alignment.LEFT;
    private int left;
    private int right;
    private int first;
    private int before;
    private int after;
    private boolean contextual;
    private LineSpacing spacing = LineSpacing.SINGLE;
    private int leading;
    private boolean bottomBorder;
    private boolean topBorder;
    private boolean breaksBefore;
    private boolean breaksAfter;

    /** Takes what a layer states; a percentage is one of what the layers before state. */
    void take(Properties stated) {
        alignment(stated.get("text-align"));
        left = measure(stated, "margin-left", measure(stated, "margin", left));
        right = measure(stated, "margin-right", measure(stated, "margin", right));
        before = measure(stated, "margin-top", measure(stated, "margin", before));
        after = measure(stated, "margin-bottom", measure(stated, "margin", after));
        first = measure(stated, "text-indent", first);
        if (stated.has("contextual-spacing")) {
            contextual = stated.is("contextual-spacing", "true");
        }
        spacing(stated);
        bottomBorder = stated.states("bottom") ? stated.draws("bottom") : bottomBorder;
        topBorder = stated.states("top") ? stated.draws("top") : topBorder;
        breaksBefore = stated.has("break-before") ? isPage(stated.get("break-before")) : breaksBefore;
        breaksAfter = stated.has("break-after") ? isPage(stated.get("break-after")) : breaksAfter;
    }

    /** Takes where a level of a list puts its items. */
    void takePosition(Properties level) {
        if (level.has("label-followed-by")) {
            left = measure(level, "margin-left", 0);
            first = measure(level, "text-indent", 0);
        } else {
            int label = measure(level, "min-label-width", 0);
            left += measure(level, "space-before", 0) + label;
            first -= label;
        }
    }

    private static boolean isPage(@Nullable String kind) {
        return "page".equals(kind);
    }

    private void alignment(@Nullable String stated) {
        if (stated != null) {
            alignment = switch (stated) {
                case "center" -> Alignment.CENTRE;
                case "end", "right" -> Alignment.RIGHT;
                case "justify" -> Alignment.JUSTIFIED;
                default -> Alignment.LEFT;
            };
        }
    }

    private static int measure(Properties stated, String name, int inherited) {
        int percent = stated.percent(name);
        if (percent != UNSTATED) {
            return (int) Math.max(-LONGEST, Math.min(LONGEST, Math.round((double) inherited * percent / WHOLE)));
        }
        int length = stated.length(name);
        return length == UNSTATED ? inherited : length;
    }

    private void spacing(Properties stated) {
        int percent = stated.percent("line-height");
        int height = stated.length("line-height");
        int least = stated.length("line-height-at-least");
        if (percent > 0) {
            spacing = new LineSpacing.Multiple((int) Math.round((double) percent * SINGLE / WHOLE));
        } else if (height > 0) {
            spacing = new LineSpacing.Exact(new Length(height));
        } else if (stated.has("line-height")) {
            spacing = LineSpacing.SINGLE;
        }
        if (least > 0) {
            spacing = new LineSpacing.AtLeast(new Length(least));
        }
        leading = Math.max(0, measure(stated, "line-spacing", leading));
    }

    boolean breaksAfter() {
        return breaksAfter;
    }

    /**
     * Returns the format.
     *
     * @param style the name of the style a person chose
     * @param size the size of the text, for a distance that is stated between its lines
     */
    ParagraphFormat format(String style, FontSize size) {
        return ParagraphFormat.builder()
                .alignment(alignment)
                .leftIndent(new Length(left))
                .rightIndent(new Length(right))
                .firstLineIndent(new Length(first))
                .spaceBefore(new Length(before))
                .spaceAfter(new Length(after))
                .contextualSpacing(contextual)
                .style(style)
                .lineSpacing(leading == 0 ? spacing : led(size))
                .bottomBorder(bottomBorder)
                .topBorder(topBorder)
                .pageBreakBefore(breaksBefore)
                .build();
    }

    private LineSpacing led(FontSize size) {
        double line = Length.points(size.toPoints() * LINE_HEIGHT).emu();
        return new LineSpacing.Multiple((int) Math.round(SINGLE * Math.min(LONGEST, line + leading) / line));
    }
}
