package vn.records.row;

/** What a message shows of a cell (<i>trích</i>): the beginning, on one line, without characters nobody sees. */
final class Excerpt {
    private static final int MOST = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MOST) + 1);
        for (int i = 0; i < text.length() && i < MOST; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.length() > MOST ? shown.append('…').toString() : shown.toString();
    }
}
