package vn.records.docx.write.edit;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.records.text.TextRange;
import vn.records.view.Paragraph;

/** What a paragraph leaves open (<i>chỗ để trống</i>) where a fix would change it. */
public final class OpenText {

    /** Two dots or a run of hyphens: too little for a blank elsewhere, enough to leave it to the drafter. */
    private static final String DOTS = "..";

    private static final String HYPHENS = "---";

    private final Paragraph paragraph;

    /** Lines without a blank, by where they begin, with where they end: many fixes may ask about one. */
    private final NavigableMap<Integer, Integer> filledLines = new TreeMap<>();

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
        Map.Entry<Integer, Integer> filled = filledLines.floorEntry(start);
        if (filled != null && end <= filled.getValue()) {
            return false;
        }
        String text = paragraph.text();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int found = text.indexOf('\n', end);
        int to = found < 0 ? text.length() : found;
        boolean open = isIn(from, to);
        if (!open) {
            filledLines.put(from, to);
        }
        return open;
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
