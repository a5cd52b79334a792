package vn.records.text.syllable;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** The small letters of a word with its tone marks taken off (<i>chữ không dấu thanh</i>). */
record ToneMarks(String letters, int count, int at, Tone tone) {

    private static final String SHAPED = "ăâêôơưđ";

    /** A small vowel with a tone, taken apart. */
    private record Toned(char letter, Tone tone) {}

    private static final ImmutableMap<Character, Toned> TONED = toned();

    private static ImmutableMap<Character, Toned> toned() {
        ImmutableMap.Builder<Character, Toned> all = ImmutableMap.builder();
        for (char vowel : Rimes.VOWELS.toCharArray()) {
            for (Tone tone : Tone.values()) {
                if (tone != Tone.LEVEL) {
                    String composed = Normalizer.normalize("" + vowel + tone.mark(), Form.NFC);
                    all.put(composed.charAt(0), new Toned(vowel, tone));
                }
            }
        }
        return all.buildOrThrow();
    }

    /** Returns the letters of a composed word with the last of its tones. */
    static ToneMarks of(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        int count = 0;
        int at = 0;
        Tone tone = Tone.LEVEL;
        for (int i = 0; i < word.length(); i++) {
            @Nullable Toned toned = word.charAt(i) < '\u0080' ? null : TONED.get(word.charAt(i));
            letters.append(toned == null ? word.charAt(i) : toned.letter());
            if (toned != null) {
                count++;
                at = i;
                tone = toned.tone();
            }
        }
        return new ToneMarks(letters.toString(), count, at, tone);
    }

    /** Whether there is a mark that only Vietnamese words have, and a vowel. */
    boolean isMarked() {
        boolean marked = count > 0;
        boolean vowel = false;
        for (int i = 0; i < letters.length(); i++) {
            marked |= SHAPED.indexOf(letters.charAt(i)) >= 0;
            vowel |= Rimes.VOWELS.indexOf(letters.charAt(i)) >= 0;
        }
        return marked && vowel;
    }
}
