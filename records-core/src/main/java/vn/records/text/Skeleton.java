package vn.records.text;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer.Form;
import java.util.Arrays;

/** The letters and digits of a text (<i>bộ khung chữ</i>) without case and marks; one look-up per character. */
final class Skeleton {
    /** Stands in the table where a character cannot be treated alone. */
    private static final char ASK = '\uFFFF';

    private static final char NOTHING = 0;
    private static final char LAST_ASCII = '~';
    private static final String PUNCTUATION = "\u00a0–—‘’“”…·«»";

    /** The letters that are marked in Vietnamese, and look-alikes of đ, each group behind its base. */
    private static final ImmutableList<String> LETTERS = ImmutableList.of(
            "aàáảãạăằắẳẵặâầấẩẫậ", "dđðɖ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ");

    private static final char[] BASES = bases();

    private Skeleton() {}

    static String of(String text) {
        String composed = VietnameseText.nfc(text);
        StringBuilder skeleton = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            char base = c < BASES.length ? BASES[c] : ASK;
            if (base == ASK) {
                return slowly(composed);
            }
            if (base != NOTHING) {
                skeleton.append(base);
            }
        }
        return skeleton.length() == text.length() && text.contentEquals(skeleton) ? text : skeleton.toString();
    }

    static String slowly(String text) {
        String apart = Marks.normalize(VietnameseText.lower(text), Form.NFD);
        StringBuilder skeleton = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Skeleton::withoutStroke)
                .forEach(skeleton::appendCodePoint);
        return skeleton.toString();
    }

    /** Also takes the look-alikes eth and African d, which old code tables left in place of {@code đ}. */
    private static int withoutStroke(int letter) {
        return letter == 'đ' || letter == 'ð' || letter == 'ɖ' ? 'd' : letter;
    }

    /** Knows ASCII, the Vietnamese letters and the usual punctuation; the rest is asked for. */
    private static char[] bases() {
        char[] bases = new char['…' + 1];
        Arrays.fill(bases, ASK);
        for (char c = 0; c <= LAST_ASCII; c++) {
            bases[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOTHING;
        }
        for (String letters : LETTERS) {
            String capitals = VietnameseText.upper(letters);
            for (int i = 0; i < letters.length(); i++) {
                bases[letters.charAt(i)] = letters.charAt(0);
                bases[capitals.charAt(i)] = letters.charAt(0);
            }
        }
        for (int i = 0; i < PUNCTUATION.length(); i++) {
            bases[PUNCTUATION.charAt(i)] = NOTHING;
        }
        return bases;
    }
}
