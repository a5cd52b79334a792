package vn.records.act;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import vn.records.text.VietnameseText;

/** Numbers and names of acts in the one form in which they are looked up (<i>khóa tra cứu</i>). */
final class ActNumbers {

    /** Between several numbers in one cell. */
    static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf(";,")).trimResults().omitEmptyStrings();

    private static final String SAME_AS_HYPHEN = "-–—‑";

    private ActNumbers() {}

    /**
     * Returns a number without spaces and leading zeros, in capitals, with plain hyphens; what stands for {@code Đ} is it.
     */
    static String key(String number) {
        String text = VietnameseText.withProperD(VietnameseText.nfc(number));
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean leadingZero = key.isEmpty() && c == '0';
            if (!leadingZero && !VietnameseText.isSpace(c) && !VietnameseText.isUnseen(c)) {
                key.append(SAME_AS_HYPHEN.indexOf(c) < 0 ? Character.toUpperCase(c) : '-');
            }
        }
        return key.toString();
    }

    /** Returns letters and digits of a name, so that case, marks and places of tones do not matter. */
    static String nameKey(String name) {
        return VietnameseText.skeleton(name);
    }
}
