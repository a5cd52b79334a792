package vn.records.presentation.recognition.line;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;
import vn.records.text.VietnameseText;

/** The fixed words that anchor the head of a document (<i>Quốc hiệu, Tiêu ngữ, tiêu đề của Đảng</i>). */
public final class HeadAnchor {

    public static final String NATIONAL_NAME = "conghoaxahoichunghiavietnam";
    public static final String NATIONAL_MOTTO = "doclaptudohanhphuc";
    static final String PARTY_NAME = "dangcongsanvietnam";

    private static final String FIRST_WORD = "cộng";

    private static final Splitter ON_SPACE = Splitter.on(' ');
    private static final int MOST_LETTERS = 30;
    private static final String STARS = "*\u2217\uff0a\u204e\u2605\u2606";

    /** Letters that may differ before fixed words are taken for other words. */
    private static final int SLIPS = 3;

    private static final ImmutableList<String> NAME_WORDS =
            ImmutableList.of("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam");
    private static final ImmutableList<String> MOTTO_WORDS = ImmutableList.of("doc", "lap", "tu", "do", "hanh", "phuc");

    /** With fewer of their words they may be any words. */
    private static final int FEWEST_OF_NAME = 5;

    private static final int FEWEST_OF_MOTTO = 4;

    private HeadAnchor() {}

    /** Whether a line is the first of fixed words and most of the others, in their order, and nothing else. */
    private static boolean isWithoutSome(Line line, ImmutableList<String> words, int fewest) {
        if (!line.key().startsWith(words.get(0)) || line.key().length() > MOST_LETTERS) {
            return false;
        }
        int next = 0;
        int shown = 0;
        for (String word : ON_SPACE.split(line.folded())) {
            String key = VietnameseText.skeleton(word);
            if (!key.isEmpty()) {
                int at = words.subList(next, words.size()).indexOf(key);
                if (at < 0) {
                    return false;
                }
                shown++;
                next += at + 1;
            }
        }
        return shown >= fewest;
    }

    public static boolean isNationalName(Line line) {
        return line.isShort()
                && (isNear(line.key(), NATIONAL_NAME, SLIPS) || isWithoutSome(line, NAME_WORDS, FEWEST_OF_NAME));
    }

    public static boolean isNationalMotto(Line line) {
        return line.isShort()
                && (isNear(line.key(), NATIONAL_MOTTO, SLIPS) || isWithoutSome(line, MOTTO_WORDS, FEWEST_OF_MOTTO));
    }

    /** Whether one of its columns is Quốc hiệu; most lines are told apart by a look for its first word. */
    public static boolean holdsNationalName(Line line) {
        return mayBeName(line) && line.columns().stream().limit(2).anyMatch(HeadAnchor::isNationalName);
    }

    /** Whether it is in capitals and one of its columns is the title of Party documents. */
    public static boolean isPartyTitle(Line line) {
        return mayBeName(line)
                && line.isUpper()
                && line.columns().stream().anyMatch(column -> column.key().equals(PARTY_NAME));
    }

    /**
     * Returns the column of a line that is the title of Party documents: in capitals, or in small letters in the right cell of
     * a head.
     */
    public static Optional<Line> partyTitle(Line line) {
        if (!mayBeName(line)) {
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
        return !text.isEmpty()
                && STARS.indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == ' ' || STARS.indexOf(c) >= 0);
    }

    /** Whether it is that title in the right half of a head, which tells it from a line of the text. */
    public static boolean isPartyTitleBesideIssuer(Line line) {
        return isPartyTitle(line)
                && line.zone()
                        .map(zone -> zone.cells() > 1 && !zone.table().bordered())
                        .orElseGet(() -> line.columns().size() > 1);
    }

    /** Whether it is short and holds the first word of Quốc hiệu and of the Party's title. */
    private static boolean mayBeName(Line line) {
        return line.isShort() && mentions(line.folded(), FIRST_WORD, FIRST_WORD.indexOf('ộ'));
    }

    /**
     * Whether a text holds a word, in any letter case.
     *
     * @param rare the index of the letter of the word that is met least often: only where it stands the word is looked for
     */
    public static boolean mentions(String text, String word, int rare) {
        char letter = word.charAt(rare);
        return mentionsAt(letter, text, word, rare) || mentionsAt(Character.toUpperCase(letter), text, word, rare);
    }

    private static boolean mentionsAt(char letter, String text, String word, int rare) {
        int at = text.indexOf(letter, rare);
        while (at >= 0 && !text.regionMatches(true, at - rare, word, 0, word.length())) {
            at = text.indexOf(letter, at + 1);
        }
        return at >= 0;
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
