package vn.records.presentation.page;

import vn.records.measure.Length;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** What may bring a page number to another place than the alignment of its paragraph says (<i>vị trí số trang</i>). */
final class NumberPlace {

    /** An indent so great may be meant to put a number in the middle. */
    private static final Length SEEN = Length.mm(20);

    private NumberPlace() {}

    /** Whether tabs, a table or a box place the number. */
    static boolean isElsewhere(Paragraph paragraph) {
        String path = paragraph.place().toString();
        return paragraph.text().indexOf('\t') >= 0 || path.contains("cell[") || path.contains("box[");
    }

    /** Whether a frame, blanks or an indent move a paragraph that is not aligned itself. */
    static boolean isPushed(Paragraph paragraph) {
        ParagraphFormat format = paragraph.format();
        return format.framed()
                || paragraph.text().startsWith(" ")
                || format.leftIndent().plus(format.firstLineIndent()).compareTo(SEEN) > 0;
    }
}
