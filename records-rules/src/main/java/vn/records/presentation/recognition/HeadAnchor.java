package vn.records.presentation.recognition;

import vn.records.presentation.draft.Line;

/** The fixed words that anchor the head of a document (<i>Quốc hiệu, Tiêu ngữ, tiêu đề của Đảng</i>). */
final class HeadAnchor {

    static final String NATIONAL_NAME = "conghoaxahoichunghiavietnam";
    static final String NATIONAL_MOTTO = "doclaptudohanhphuc";
    static final String PARTY_NAME = "dangcongsanvietnam";

    /** Letters that may differ before fixed words are taken for other words. */
    private static final int SLIPS = 3;

    private HeadAnchor() {}

    static boolean isNationalName(Line line) {
        return line.isShort() && Likeness.isNear(line.key(), NATIONAL_NAME, SLIPS);
    }

    static boolean isNationalMotto(Line line) {
        return line.isShort() && Likeness.isNear(line.key(), NATIONAL_MOTTO, SLIPS);
    }

    /** Whether one of its columns is Quốc hiệu; most lines are told apart by a look for its first word. */
    static boolean holdsNationalName(Line line) {
        return line.isShort()
                && mentions(line.folded(), "cộng")
                && line.columns().stream().limit(2).anyMatch(HeadAnchor::isNationalName);
    }

    private static boolean mentions(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
