package vn.records.doc;

import org.jspecify.annotations.Nullable;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;

/** What the properties of a paragraph come to, layer by layer ([MS-DOC] 2.6.2). */
final class ParagraphState {

    private static final Length AUTOMATIC_SPACE = Length.points(14);
    private static final int DEEPEST = 1000;
    private static final int NO_FRAME = 0xF0;

    private int style;
    private int justification;
    private int left;
    private int right;
    private int first;
    private int before;
    private int after;
    private boolean automaticBefore;
    private boolean automaticAfter;
    private boolean contextual;
    private int line = 240;
    private boolean lineMultiple = true;
    private boolean pageBreakBefore;
    private boolean topBorder;
    private boolean bottomBorder;
    private boolean framed;
    private int list;
    private int level;
    private boolean inTable;
    private int depth;
    private boolean endsRow;
    private boolean endsInnerRow;
    private boolean endsInnerCell;

    ParagraphState() {}

    ParagraphState copy() {
        ParagraphState copy = new ParagraphState();
        copy.style = style;
        copy.justification = justification;
        copy.left = left;
        copy.right = right;
        copy.first = first;
        copy.before = before;
        copy.after = after;
        copy.automaticBefore = automaticBefore;
        copy.automaticAfter = automaticAfter;
        copy.contextual = contextual;
        copy.line = line;
        copy.lineMultiple = lineMultiple;
        copy.pageBreakBefore = pageBreakBefore;
        copy.topBorder = topBorder;
        copy.bottomBorder = bottomBorder;
        copy.framed = framed;
        copy.list = list;
        copy.level = level;
        copy.inTable = inTable;
        copy.depth = depth;
        copy.endsRow = endsRow;
        copy.endsInnerRow = endsInnerRow;
        copy.endsInnerCell = endsInnerCell;
        return copy;
    }

    /** Returns the number of the list it belongs to; 0 for none. */
    int list() {
        return list;
    }

    /** Returns the level in the list, from 0. */
    int level() {
        return level;
    }

    /** Returns how deep in tables it stands; 0 for none. */
    int depth() {
        return inTable ? Math.max(1, Math.min(depth, DEEPEST)) : 0;
    }

    boolean endsRow() {
        return depth() == 1 ? endsRow : depth() > 1 && endsInnerRow;
    }

    /** Whether a cell in a table that stands in a cell ends here; others end with a character of their own. */
    boolean endsInnerCell() {
        return depth() > 1 && endsInnerCell;
    }

    /** Returns the style. */
    int style() {
        return style;
    }

    void style(int number) {
        style = number;
    }

    /** Returns the list and level that changes state; null where they state no list. */
    static int @Nullable [] list(byte[] changes, int from, int level) {
        int[] found = {-1, level};
        Sprm.each(changes, from, sprm -> {
            if (sprm.code() == 0x460B) {
                found[0] = sprm.unsigned();
            } else if (sprm.code() == 0x260A) {
                found[1] = sprm.unsigned();
            }
        });
        return found[0] < 0 ? null : found;
    }

    void apply(byte[] changes, int from) {
        Sprm.each(changes, from, this::apply);
    }

    private void apply(Sprm sprm) {
        switch (sprm.code()) {
            case 0x2403, 0x2461 -> justification = sprm.unsigned();
            case 0x840F, 0x845E -> left = sprm.signed();
            case 0x840E, 0x845D -> right = sprm.signed();
            case 0x8411, 0x8460 -> first = sprm.signed();
            case 0x4610, 0x465F -> left = Math.max(0, left + sprm.signed());
            case 0xA413 -> before = sprm.unsigned();
            case 0xA414 -> after = sprm.unsigned();
            case 0x245B -> automaticBefore = sprm.isOn();
            case 0x245C -> automaticAfter = sprm.isOn();
            case 0x246D -> contextual = sprm.isOn();
            case 0x6412 -> {
                line = sprm.signedShort(0);
                lineMultiple = sprm.signedShort(2) != 0;
            }
            case 0x2407 -> pageBreakBefore = sprm.isOn();
            case 0x6424 -> topBorder = sprm.isOldBorder(0);
            case 0xC64E -> topBorder = sprm.isBorder(0);
            case 0x6426 -> bottomBorder = sprm.isOldBorder(0);
            case 0xC650 -> bottomBorder = sprm.isBorder(0);
            case 0x460B -> list = sprm.unsigned();
            case 0x260A -> level = sprm.unsigned();
            default -> place(sprm);
        }
    }

    private void place(Sprm sprm) {
        switch (sprm.code()) {
            case 0x2416 -> inTable = sprm.isOn();
            case 0x6649 -> depth = sprm.unsigned();
            case 0x664A -> depth += sprm.unsigned();
            case 0x2417 -> endsRow = sprm.isOn();
            case 0x244C -> endsInnerRow = sprm.isOn();
            case 0x244B -> endsInnerCell = sprm.isOn();
            case 0x8418, 0x8419, 0x841A -> framed |= sprm.isOn();
            case 0x261B -> framed |= (sprm.unsigned() & NO_FRAME) != NO_FRAME;
            default -> {
                // tells nothing that a view shows
            }
        }
    }

    /**
     * Returns the setting.
     *
     * @param styleName the name of the style
     * @param numbered whether it has a number of a list
     */
    ParagraphFormat format(String styleName, boolean numbered) {
        Length automatic = numbered || depth() > 0 ? Length.ZERO : AUTOMATIC_SPACE;
        return ParagraphFormat.builder()
                .alignment(alignment())
                .leftIndent(Length.twips(left))
                .rightIndent(Length.twips(right))
                .firstLineIndent(Length.twips(first))
                .spaceBefore(automaticBefore ? automatic : Length.twips(before))
                .spaceAfter(automaticAfter ? automatic : Length.twips(after))
                .contextualSpacing(contextual)
                .style(styleName)
                .lineSpacing(lineSpacing())
                .bottomBorder(bottomBorder)
                .topBorder(topBorder)
                .framed(framed && depth() == 0)
                .pageBreakBefore(pageBreakBefore)
                .build();
    }

    private Alignment alignment() {
        return switch (justification) {
            case 1 -> Alignment.CENTRE;
            case 2 -> Alignment.RIGHT;
            case 3, 4, 5, 7, 8, 9 -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private LineSpacing lineSpacing() {
        if (lineMultiple) {
            return line == 0 ? LineSpacing.SINGLE : new LineSpacing.Multiple(Math.max(1, line));
        } else if (line == 0) {
            return LineSpacing.SINGLE;
        }
        return line < 0 ? new LineSpacing.Exact(Length.twips(-line)) : new LineSpacing.AtLeast(Length.twips(line));
    }
}
