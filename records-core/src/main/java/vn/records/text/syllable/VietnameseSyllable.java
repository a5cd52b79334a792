package vn.records.text.syllable;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * A Vietnamese syllable (<i>âm tiết, tiếng</i>) in its parts.
 *
 * <pre>{@code
 * VietnameseSyllable.read("nghĩa");          // ngh, ia, ngã
 * VietnameseSyllable.isImpossible("nghành"); // true: ngh stands before e, ê, i only
 * VietnameseSyllable.isImpossible("hoà");    // false, and neither is hòa
 * }</pre>
 *
 * @param onset the consonants before the rime (<i>phụ âm đầu</i>); empty for none
 * @param rime the rime without tone (<i>vần</i>)
 * @param tone the tone (<i>thanh điệu</i>)
 * @param placement where its mark stands, if there is a choice
 * @since 0.1
 */
public record VietnameseSyllable(String onset, String rime, Tone tone, TonePlacement placement)
        implements Serializable {

    private static final int LONGEST = 8;
    private static final int LONGEST_ONSET = 3;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if no syllable has them together
     */
    public VietnameseSyllable {
        checkArgument(onset.isEmpty() || Rimes.ONSETS.contains(onset), "no onset: %s", onset);
        checkArgument(Rimes.goesWith(onset, rime), "no syllable: %s before %s", onset, rime);
        checkArgument(tone.goesWithStop() || !Rimes.endsInStop(rime), "no syllable: %s with %s", rime, tone);
    }

    /** Returns the syllable that a word is, in whatever case; empty if it is none that can be written. */
    public static Optional<VietnameseSyllable> read(String word) {
        ToneMarks marks = ToneMarks.of(VietnameseText.lower(VietnameseText.nfc(word)));
        for (int length = LONGEST_ONSET; length >= 0; length--) {
            Optional<String> onset = onset(marks, length);
            if (onset.isPresent() && isWhole(onset.get(), marks, length)) {
                String rime = marks.letters().substring(length);
                TonePlacement placement = marks.tone() == Tone.LEVEL
                        ? TonePlacement.NO_CHOICE
                        : Rimes.placement(rime, marks.at() - length);
                return Optional.of(new VietnameseSyllable(onset.get(), rime, marks.tone(), placement));
            }
        }
        return Optional.empty();
    }

    /** Returns the onset that so many letters are, where others follow. */
    private static Optional<String> onset(ToneMarks marks, int length) {
        String letters = marks.letters();
        if (marks.count() > 1 || length >= letters.length() || letters.length() > LONGEST) {
            return Optional.empty();
        }
        String onset = letters.substring(0, length);
        if (onset.equals("g") && letters.charAt(1) == 'i') {
            return Optional.of("gi");
        }
        return onset.isEmpty() || Rimes.ONSETS.contains(onset) ? Optional.of(onset) : Optional.empty();
    }

    private static boolean isWhole(String onset, ToneMarks marks, int length) {
        String rime = marks.letters().substring(length);
        return Rimes.goesWith(onset, rime)
                && (marks.tone().goesWithStop() || !Rimes.endsInStop(rime))
                && isToneInPlace(rime, marks, length);
    }

    private static boolean isToneInPlace(String rime, ToneMarks marks, int length) {
        return marks.tone() == Tone.LEVEL || (marks.at() >= length && Rimes.bearsToneAt(rime, marks.at() - length));
    }

    /** Whether part of a loan word can be read: any tone goes with a stop there, and there are some more rimes. */
    static boolean isPartOfLoan(String part) {
        ToneMarks marks = ToneMarks.of(part);
        String letters = marks.letters();
        for (int length = Math.min(LONGEST_ONSET, letters.length() - 1); length >= 0 && marks.count() < 2; length--) {
            String rime = letters.substring(length);
            String written = letters.substring(0, length);
            String onset =
                    Loans.ONSETS.contains(written) ? "" : onset(marks, length).orElse(written);
            boolean known = Rimes.goesWith(onset, rime) || Loans.RIMES.contains(rime);
            if ((onset.isEmpty() || Rimes.ONSETS.contains(onset)) && known && isToneInPlace(rime, marks, length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of small letters with Vietnamese marks cannot be a Vietnamese word: no syllable, nor several written as
     * one, nor a loan word with letters or consonants of its own. Of any other word, such as a name, a word without marks or
     * one with a digit, nothing is said.
     */
    public static boolean isImpossible(String word) {
        String composed = VietnameseText.nfc(word);
        if (!isSmall(composed)) {
            return false;
        }
        ToneMarks marks = ToneMarks.of(composed);
        return marks.isMarked() && read(composed).isEmpty() && !Loans.isLoan(composed);
    }

    /** Letters that stand alone name something. */
    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vietnamese = (c >= 'a' && c <= 'z') || (c >= '\u0080' && Character.isLowerCase(c));
            if (!vietnamese) {
                return false;
            }
        }
        return word.length() > 1;
    }
}
