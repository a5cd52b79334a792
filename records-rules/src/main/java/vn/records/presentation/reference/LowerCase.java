package vn.records.presentation.reference;

import vn.records.text.VietnameseText;

/** Text in lower case and with folded tones, each character at the offset it had. */
final class LowerCase {

    private LowerCase() {}

    /** Returns the text for comparing, as long as it was; a text of letters that would change its length keeps its tones. */
    static String of(String text) {
        String folded = VietnameseText.foldTones(text);
        char[] lower = (folded.length() == text.length() ? folded : text).toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return String.valueOf(lower);
    }
}
