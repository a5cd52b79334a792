package vn.records.text.syllable;

import com.google.common.collect.ImmutableSet;

/**
 * Words that were taken over from other languages (<i>từ mượn</i>) and written with Vietnamese marks: {@code brôm},
 * {@code kilômét}, {@code rađiô}. They are not judged.
 */
final class Loans {

    private static final String VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /** Accents of French words of several syllables, such as {@code société}. */
    private static final String FRENCH = "éèêàâôîûùëïç";

    private static final int SHORTEST_FRENCH = 4;

    /** Ends of French words and of no Vietnamese ones: {@code hôtel}, {@code rôder}; {@code eau} is another. */
    private static final String FRENCH_ENDS = "lrsdx";

    /** French words that are short. */
    private static final ImmutableSet<String> SHORT_FRENCH =
            Rimes.words("où août goût coût très près dès accès hôte rôle tôle pôle pâté");

    /** Onsets no Vietnamese syllable has; a slip of the hand seldom makes one. */
    static final ImmutableSet<String> ONSETS =
            Rimes.words("bl br cl cr dr đr gl gr kl kr pl pr ps sc sk sl sm sn sp st str xc xp xt xtr");

    /** Short ones that fit nothing else, and one native word that does not. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("iôn", "iốt", "ăc", "văc", "gỵa");

    /** Rimes that only syllables of such words have. */
    static final ImmutableSet<String> RIMES = ImmutableSet.of("ic");

    private static final int LONGEST = 24;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int NONE = -1;

    private Loans() {}

    static boolean isLoan(String word) {
        return WORDS.contains(word) || SHORT_FRENCH.contains(word) || isForeign(word) || isOfSeveral(word);
    }

    private static boolean isForeign(String word) {
        int consonants = 0;
        int vowels = 0;
        boolean french = word.length() > SHORTEST_FRENCH;
        ToneMarks marks = ToneMarks.of(word);
        for (int i = 0; i < word.length(); i++) {
            char c = marks.letters().charAt(i);
            if (VIETNAMESE.indexOf(c) < 0) {
                return true;
            }
            boolean vowel = Rimes.VOWELS.indexOf(c) >= 0;
            consonants += consonants == i && !vowel ? 1 : 0;
            vowels += vowel && (i == 0 || Rimes.VOWELS.indexOf(marks.letters().charAt(i - 1)) < 0) ? 1 : 0;
            french &= word.charAt(i) < '\u0080' || FRENCH.indexOf(word.charAt(i)) >= 0;
        }
        boolean accented = word.indexOf('é') >= 0
                || word.indexOf('è') >= 0
                || FRENCH_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0
                || word.endsWith("eau");
        return ONSETS.contains(word.substring(0, consonants)) || (french && accented && vowels > 1);
    }

    /**
     * Whether a word is several syllables written as one, the later ones with a consonant before them; of three or more one may
     * begin with its vowel.
     */
    private static boolean isOfSeveral(String word) {
        int length = word.length();
        if (length > LONGEST) {
            return true;
        }
        int[] joined = new int[length + 1];
        int[] hiatus = new int[length + 1];
        hiatus[0] = NONE;
        for (int end = 1; end <= length; end++) {
            joined[end] = NONE;
            hiatus[end] = NONE;
            for (int start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
                if ((joined[start] >= 0 || hiatus[start] >= 0) && isPart(word.substring(start, end))) {
                    boolean vowel = start > 0 && isVowel(word.charAt(start));
                    joined[end] = vowel ? joined[end] : next(joined[end], joined[start]);
                    hiatus[end] = next(hiatus[end], vowel ? joined[start] : hiatus[start]);
                }
            }
        }
        return joined[length] > 1 || hiatus[length] > 2;
    }

    private static int next(int known, int before) {
        return before < 0 ? known : Math.max(known, before + 1);
    }

    private static boolean isVowel(char c) {
        return Rimes.VOWELS.indexOf(ToneMarks.of(String.valueOf(c)).letters().charAt(0)) >= 0;
    }

    private static boolean isPart(String part) {
        return VietnameseSyllable.isPartOfLoan(part);
    }
}
