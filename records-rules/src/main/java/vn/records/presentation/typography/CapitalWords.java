package vn.records.presentation.typography;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import vn.records.text.VietnameseText;

/** Words in capitals, told from abbreviations, which are in capitals anyway. */
public final class CapitalWords {

    /** So many words with a tone mark are no abbreviations. */
    private static final int TONED_WORDS = 2;

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Splitter ON_SPACE = Splitter.on(' ');

    private CapitalWords() {}

    /** Whether a folded text is wholly in capitals and holds words. */
    public static boolean areWords(String folded) {
        return VietnameseText.isUpperCase(folded) && tonedWords(folded) >= TONED_WORDS;
    }

    private static int tonedWords(String text) {
        int toned = 0;
        for (String word : ON_SPACE.split(text)) {
            String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            toned += apart.chars().anyMatch(c -> TONES.indexOf(c) >= 0) ? 1 : 0;
        }
        return toned;
    }
}
