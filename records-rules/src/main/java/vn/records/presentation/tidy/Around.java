package vn.records.presentation.tidy;

import vn.records.text.VietnameseText;

/** The words around a place of a text (<i>chữ ở hai bên</i>), to show it. */
final class Around {

    private static final int LONGEST = 12;
    private static final int LONGEST_BEGINNING = 24;

    private Around() {}

    /** Returns a stretch with the word before it and the word behind it, as far as they are not long. */
    static String words(String text, int from, int to) {
        return text.substring(start(text, from), end(text, to));
    }

    /** Returns the same with an edit made in it. */
    static String words(String text, int from, int to, Spacing.Edit edit) {
        return text.substring(Math.min(start(text, from), edit.from()), edit.from())
                + edit.text()
                + text.substring(edit.to(), Math.max(end(text, to), edit.to()));
    }

    private static int start(String text, int from) {
        int start = from;
        while (start > 0 && from - start < LONGEST && !VietnameseText.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int to) {
        int end = to;
        while (end < text.length() && end - to < LONGEST && !VietnameseText.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the beginning of a text. */
    static String beginning(String text) {
        return text.length() <= LONGEST_BEGINNING
                ? text
                : text.substring(0, LONGEST_BEGINNING).strip() + "…";
    }
}
