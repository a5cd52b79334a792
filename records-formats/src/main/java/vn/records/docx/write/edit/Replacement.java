package vn.records.docx.write.edit;

import vn.records.finding.Fix;
import vn.records.view.Paragraph;

/**
 * Other text for a stretch of a line.
 *
 * @param before the line before the stretch
 * @param old the stretch
 * @param now the text to stand there
 * @param after the line behind the stretch
 */
public record Replacement(String before, String old, String now, String after) {

    /** White space so wide lays out columns. */
    static final String GAP = "   ";

    /** Returns what a fix makes of the line it stands in, in a paragraph whose old codes were read as Unicode. */
    public static Replacement of(Paragraph paragraph, Fix.ReplaceText fix) {
        String text = paragraph.text();
        int start = fix.at().start();
        int end = fix.at().end();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = text.indexOf('\n', end);
        return new Replacement(
                text.substring(from, start),
                text.substring(start, end),
                fix.replacement(),
                text.substring(end, to < 0 ? text.length() : to));
    }

    /** Returns what stands before the stretch in its column. */
    String left() {
        int from = Math.max(before.lastIndexOf('\t') + 1, behindGap());
        return before.substring(from).strip();
    }

    private int behindGap() {
        int gap = before.lastIndexOf(GAP);
        return gap < 0 ? 0 : gap + GAP.length();
    }

    /** Returns what stands behind the stretch in its column. */
    String right() {
        int to = after.length();
        int tab = after.indexOf('\t');
        int gap = after.indexOf(GAP);
        to = tab < 0 ? to : Math.min(to, tab);
        to = gap < 0 ? to : Math.min(to, gap);
        return after.substring(0, to).strip();
    }
}
