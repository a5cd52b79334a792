package vn.records.cli.presentation;

import com.google.common.base.Ascii;
import vn.records.finding.Fix;

/** A command of Word that makes a change (<i>lệnh của Word</i>); the words of its menus stand in {@code explain_*.properties}. */
enum WordCommand {
    /** Fonts of letters. */
    FONT,
    /** Size of letters. */
    SIZE,
    /** Bold or not. */
    BOLD,
    /** Italic or upright. */
    ITALIC,
    /** Colour of letters. */
    COLOUR,
    /** Capitals or small letters. */
    CAPITALS,
    /** Left, centred, right, justified. */
    ALIGNMENT,
    /** Indent of the first line. */
    FIRST_LINE_INDENT,
    /** Space before a paragraph. */
    SPACE_BEFORE,
    /** Space after a paragraph. */
    SPACE_AFTER,
    /** Space between lines. */
    LINE_SPACING,
    /** Size of the paper. */
    PAGE_SIZE,
    /** Along or across. */
    ORIENTATION,
    /** Top margin. */
    MARGIN_TOP,
    /** Bottom margin. */
    MARGIN_BOTTOM,
    /** Left margin. */
    MARGIN_LEFT,
    /** Right margin. */
    MARGIN_RIGHT,
    /** Numbers of pages. */
    PAGE_NUMBER,
    /** A first page without its number. */
    FIRST_PAGE,
    /** A line below words. */
    LINE,
    /** A frame around words. */
    BORDER,
    /** A row of a table on top of each page. */
    ROW_REPEATED,
    /** A row of a table on one page. */
    ROW_WHOLE,
    /** Other words. */
    TEXT,
    /** The same words elsewhere. */
    MOVE;

    /** Returns the command that sets a property. */
    static WordCommand of(Fix.Property property) {
        return valueOf(property.name());
    }

    /** Returns the command that sets how a row goes over pages. */
    static WordCommand of(Fix.RowSetting setting) {
        return setting == Fix.RowSetting.REPEATED ? ROW_REPEATED : ROW_WHOLE;
    }

    /** Returns the key of its words. */
    String key() {
        return "menu." + Ascii.toLowerCase(name());
    }
}
