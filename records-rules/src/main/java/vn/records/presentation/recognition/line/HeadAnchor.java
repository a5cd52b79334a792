package vn.records.presentation.recognition.line;

import java.util.Optional;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;

/** The fixed words that anchor the head of a document (<i>Quốc hiệu, Tiêu ngữ, tiêu đề của Đảng</i>). */
public final class HeadAnchor {

    public static final String NATIONAL_NAME = "conghoaxahoichunghiavietnam";
    public static final String NATIONAL_MOTTO = "doclaptudohanhphuc";
    static final String PARTY_NAME = "dangcongsanvietnam";

    private static final String STARS = "*\u2217\uff0a\u204e\u2605\u2606";

    /** Letters that may differ before fixed words are taken for other words. */
    private static final int SLIPS = 3;

    private HeadAnchor() {}

    public static boolean isNationalName(Line line) {
        return line.isShort() && isNear(line.key(), NATIONAL_NAME, SLIPS);
    }

    public static boolean isNationalMotto(Line line) {
        return line.isShort() && isNear(line.key(), NATIONAL_MOTTO, SLIPS);
    }

    /** Whether one of its columns is Quốc hiệu; most lines are told apart by a look for its first word. */
    public static boolean holdsNationalName(Line line) {
        return line.isShort()
                && mentions(line.folded(), "cộng")
                && line.columns().stream().limit(2).anyMatch(HeadAnchor::isNationalName);
    }

    /** Whether it is in capitals and one of its columns is the title of Party documents. */
    public static boolean isPartyTitle(Line line) {
        return line.isShort()
                && mentions(line.folded(), "cộng")
                && line.isUpper()
                && line.columns().stream().anyMatch(column -> column.key().equals(PARTY_NAME));
    }

    /**
     * Returns the column of a line that is the title of Party documents: in capitals, or in small letters in the right cell of
     * a head.
     */
    public static Optional<Line> partyTitle(Line line) {
        if (!line.isShort() || !mentions(line.folded(), "cộng")) {
            return Optional.empty();
        }
        boolean right = line.zone().filter(HeadAnchor::isRightOfOther).isPresent();
        return line.columns().stream()
                .filter(column -> column.key().equals(PARTY_NAME) && (right || column.isUpper()))
                .findFirst();
    }

    private static boolean isRightOfOther(Zone zone) {
        return zone.cell() > 0 && !zone.table().bordered();
    }

    /** Whether a line has nothing but stars: what stands below the issuer of a Party document. */
    public static boolean isStar(Line line) {
        String text = line.folded();
        return !text.isEmpty() && text.chars().allMatch(c -> c == ' ' || STARS.indexOf(c) >= 0);
    }

    /** Whether it is that title in the right half of a head, which tells it from a line of the text. */
    public static boolean isPartyTitleBesideIssuer(Line line) {
        return isPartyTitle(line)
                && line.zone()
                        .map(zone -> zone.cells() > 1 && !zone.table().bordered())
                        .orElseGet(() -> line.columns().size() > 1);
    }

    /** Whether a text holds a word, in any letter case. */
    public static boolean mentions(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether at most so many letters of two keys are to be changed, added or dropped. */
    private static boolean isNear(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        return a.equals(b) || distance(a, b) <= most;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
