package vn.records.text;

import java.text.Normalizer;

/** The letters and digits of a text (<i>bộ khung chữ</i>) without case and marks; one look-up per character. */
final class Skeleton {
    /** Stands in the table where a character cannot be treated alone. */
    private static final char ASK = '\uFFFF';

    private static final char NOTHING = 0;
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
        String apart = Normalizer.normalize(VietnameseText.lower(text), Normalizer.Form.NFD);
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

    private static char[] bases() {
        char[] bases = new char['ỿ' + 1];
        for (char c = 0; c < bases.length; c++) {
            String base = slowly(String.valueOf(c));
            bases[c] = base.isEmpty() ? NOTHING : base.charAt(0);
            if (base.length() > 1 || c == 'Σ') {
                bases[c] = ASK;
            }
        }
        return bases;
    }
}
