package vn.records.text.encoding;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import vn.records.text.VietnameseText;

/** Whether a word has the shape of a Vietnamese syllable (<i>âm tiết</i>): onset, rime, and a tone that its end allows. */
final class SyllableShape {

    private static final int LONGEST = 14;
    private static final int LONGEST_ONSET = 3;
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_OF_STOPS = "\u0301\u0323";

    private static final ImmutableSet<String> ONSETS = ImmutableSet.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final ImmutableSet<String> OPEN = ImmutableSet.of(
            "a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ia", "ya", "ua", "ưa", "uơ", "oa", "oe", "uê", "uy", "uya",
            "ai", "ay", "ao", "au", "âu", "ây", "eo", "êu", "iu", "iêu", "yêu", "oi", "ôi", "ơi", "ui", "ưi", "ưu", "uôi",
            "ươi", "ươu", "oai", "oay", "oao", "oeo", "uây", "uyu");
    private static final ImmutableSet<String> CLOSED = ImmutableSet.of(
            "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "uô", "ươ", "oa", "oă", "oe", "oo",
            "uâ", "uê", "uy", "uyê");
    private static final ImmutableSet<String> SOUNDING_ENDS = ImmutableSet.of("m", "n", "ng", "nh");
    private static final ImmutableSet<String> STOPS = ImmutableSet.of("c", "ch", "p", "t", "k");

    private SyllableShape() {}

    /** Whether a word, in any letter case, has it. */
    static boolean is(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        String apart = Normalizer.normalize(VietnameseText.lower(word), Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (TONES.indexOf(c) < 0) {
                letters.append(c);
            } else if (tone == 0) {
                tone = c;
            } else {
                return false;
            }
        }
        return is(Normalizer.normalize(letters, Form.NFC), tone);
    }

    private static boolean is(String letters, char tone) {
        for (int onset = 0; onset <= Math.min(LONGEST_ONSET, letters.length()); onset++) {
            if (ONSETS.contains(letters.substring(0, onset)) && isRime(letters.substring(onset), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRime(String rime, char tone) {
        if (OPEN.contains(rime)) {
            return true;
        }
        for (int end = 1; end < Math.min(3, rime.length()); end++) {
            String tail = rime.substring(rime.length() - end);
            boolean stopped = STOPS.contains(tail) && tone != 0 && TONES_OF_STOPS.indexOf(tone) >= 0;
            if ((stopped || SOUNDING_ENDS.contains(tail)) && CLOSED.contains(rime.substring(0, rime.length() - end))) {
                return true;
            }
        }
        return false;
    }
}
