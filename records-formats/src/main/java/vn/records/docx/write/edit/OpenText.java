package vn.records.docx.write.edit;

import vn.records.text.TextRange;
import vn.records.view.Paragraph;

/** What a paragraph leaves open (<i>chỗ để trống</i>) where a fix would change it. */
public final class OpenText {

    /** Two dots or a run of hyphens: too little for a blank elsewhere, enough to leave it to the drafter. */
    private static final String DOTS = "..";

    private static final String HYPHENS = "---";

    private final Paragraph paragraph;

    public OpenText(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Whether a blank that shows stands in a stretch. */
    public boolean isIn(int start, int end) {
        String text = paragraph.text();
        String part = text.substring(start, end);
        return part.contains(DOTS)
                || part.contains(HYPHENS)
                || paragraph.blanks().ranges().stream()
                        .anyMatch(at -> at.start() < end && start < at.end() && isShown(at));
    }

    private boolean isShown(TextRange at) {
        return !at.in(paragraph.text()).isBlank();
    }

    /** Whether a blank stands in the line of a stretch. */
    public boolean isInLine(int start, int end) {
        String text = paragraph.text();
        int to = text.indexOf('\n', end);
        return isIn(text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length() : to);
    }

    /** Whether a blank stands in the words that a stretch touches. */
    public boolean isTouched(int start, int end) {
        String text = paragraph.text();
        int from = start;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return isIn(from, to);
    }
}
