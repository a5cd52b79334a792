package vn.records.place;

import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/** A name as it is compared with its marks (<i>cách viết địa danh</i>): letters and digits alone. */
final class Spelling {

    /** The syllables of Đắk Lắk and of its neighbours, which are written in several ways. */
    private static final Pattern DAK_LAK = Pattern.compile("(đ|l)[ăắ][ck]");

    private Spelling() {}

    /** Returns the name in small letters, tones in one place, without signs, {@code y} as {@code i}. */
    static String of(String name) {
        String folded = VietnameseText.foldCase(name);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c == 'y' ? 'i' : c);
            }
        }
        return DAK_LAK.matcher(letters).replaceAll("$1ăk");
    }
}
