package vn.records.presentation.body;

import vn.records.presentation.draft.BodyItem;
import vn.records.text.VietnameseText;

/** What the last paragraph of a body is, and whether a mark may be set behind it (<i>câu kết thúc nội dung</i>). */
final class LastSentence {

    /** White space so wide lays out columns. */
    private static final String GAP = "   ";

    private static final String BLANKS = "…_";
    private static final String CLOSING = ")”\"";

    private LastSentence() {}

    /**
     * Whether a paragraph is a sentence: in one piece, with a word that begins small, and not ending in a blank. A line that
     * tabs push to its place, a name or a post alone is none.
     */
    static boolean isSentence(BodyItem item) {
        String rest = item.rest();
        String before = item.line().text().substring(0, item.line().begins());
        boolean pushed = before.contains("\t\t") || rest.indexOf('\t') >= 0 || rest.contains(GAP);
        return !pushed && !endsBlank(rest) && hasSmallWord(rest);
    }

    private static boolean endsBlank(String text) {
        return text.isEmpty() || text.endsWith("..") || BLANKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean hasSmallWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || VietnameseText.isSpace(text.charAt(i - 1));
            if (begins && Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with a letter or one full stop: any other end is for the drafter to change. */
    static boolean isOpen(String text) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        if (last != '.') {
            return Character.isLetter(last);
        }
        char before = end == 0 ? '.' : text.charAt(end - 1);
        return Character.isLetterOrDigit(before) || CLOSING.indexOf(before) >= 0;
    }
}
