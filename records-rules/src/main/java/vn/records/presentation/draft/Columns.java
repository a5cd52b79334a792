package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;

/** The columns that a line lays out with tabs or runs of spaces, where there is no table. */
final class Columns {

    /** So many spaces in a row are a gap between columns. */
    private static final int GAP = 3;

    private Columns() {}

    /** Returns the stretches of a line between gaps, from left to right; none for a blank line. */
    static ImmutableList<Line> of(Line line) {
        ImmutableList.Builder<Line> out = ImmutableList.builder();
        String text = line.paragraph().text();
        int at = skipSpace(text, line.start(), line.end());
        while (at < line.end()) {
            int end = endOfColumn(text, at, line.end());
            out.add(line.part(at, end));
            at = skipSpace(text, end, line.end());
        }
        return out.build();
    }

    /** Returns the line without the space around it. */
    static Line trimmed(Line line) {
        String text = line.paragraph().text();
        int start = skipSpace(text, line.start(), line.end());
        int end = line.end();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == line.start() && end == line.end() ? line : line.part(start, end);
    }

    private static int endOfColumn(String text, int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                spaces = 0;
            } else if (c == '\t' || ++spaces >= GAP) {
                return i + 1 - Math.max(1, spaces);
            }
        }
        return to - spaces;
    }

    private static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200b');
    }
}
