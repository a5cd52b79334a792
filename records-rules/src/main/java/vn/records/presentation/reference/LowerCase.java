package vn.records.presentation.reference;

import vn.records.text.VietnameseText;

/** Text in lower case and with folded tones, each character at the offset it had. */
final class LowerCase {

    private LowerCase() {}

    /** Returns the text for comparing, as long as it was; a text of letters that would change its length keeps its tones. */
    static String of(String text) {
        String folded = VietnameseText.foldTones(text);
        StringBuilder lower = new StringBuilder(folded.length() == text.length() ? folded : text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }
}
