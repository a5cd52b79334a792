package vn.records.presentation.capital;

import com.google.common.collect.ImmutableSet;

/** What tells a syllable of a foreign name written by its sound (<i>âm tiết phiên âm</i>). */
final class ForeignSyllables {

    private static final String VOWELS = "aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

    /** Letters that no other language of Latin letters has. */
    private static final String VIETNAMESE = "đăơưảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỷỹỵ";

    private static final ImmutableSet<String> ONSETS =
            ImmutableSet.of("ch", "gh", "gi", "kh", "ng", "ngh", "nh", "ph", "qu", "th", "tr");

    private ForeignSyllables() {}

    /** Whether no Vietnamese syllable begins with the consonants that it begins with. */
    static boolean isForeign(String key) {
        int onset = 0;
        while (onset < key.length() && VOWELS.indexOf(key.charAt(onset)) < 0) {
            onset++;
        }
        return onset > 1 && onset < key.length() && !ONSETS.contains(key.substring(0, onset));
    }

    static boolean hasVietnameseLetter(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (VIETNAMESE.indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
