package vn.records.presentation.draft;

import vn.records.view.Alignment;
import vn.records.view.Span;

/** Questions about the look of a line that several finders ask. */
final class Words {

    static final String NATIONAL_NAME = "conghoaxahoichunghiavietnam";
    static final String NATIONAL_MOTTO = "doclaptudohanhphuc";
    static final String PARTY_NAME = "dangcongsanvietnam";

    /** Letters that may differ before fixed words are taken for other words. */
    private static final int SLIPS = 3;

    private static final int LONGEST_KEYED = 160;

    private Words() {}

    static boolean isShort(Line line) {
        return line.folded().length() <= LONGEST_KEYED;
    }

    static boolean isNationalName(Line line) {
        return isShort(line) && Likeness.isNear(line.key(), NATIONAL_NAME, SLIPS);
    }

    static boolean isNationalMotto(Line line) {
        return isShort(line) && Likeness.isNear(line.key(), NATIONAL_MOTTO, SLIPS);
    }

    /** Whether one of its columns is Quốc hiệu; most lines are told apart by a look for its first word. */
    static boolean holdsNationalName(Line line) {
        return isShort(line)
                && mentions(line.folded(), "cộng")
                && Columns.of(line).stream().limit(2).anyMatch(Words::isNationalName);
    }

    /** Whether it is in capitals and one of its columns is the title of Party documents. */
    static boolean isPartyTitle(Line line) {
        return isShort(line)
                && mentions(line.folded(), "cộng")
                && isUpper(line)
                && Columns.of(line).stream().anyMatch(column -> column.key().equals(PARTY_NAME));
    }

    /** Whether a text holds a word, in any letter case. */
    static boolean mentions(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all its letters are capitals, and there are at least two. */
    static boolean isUpper(Line line) {
        int letters = 0;
        String text = line.folded();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether it is only typed signs that stand for a drawn line. */
    static boolean isTypedRule(Line line) {
        String text = line.folded();
        long signs = text.chars().filter(Words::isRuleSign).count();
        return signs > 1 && signs * 2 >= text.length() && line.key().isEmpty();
    }

    private static boolean isRuleSign(int c) {
        return "_-–—=*~.¯─━═& ".indexOf(c) >= 0;
    }

    static boolean isCentred(Line line) {
        return line.paragraph().format().alignment() == Alignment.CENTRE;
    }

    /** Whether all its visible letters are bold. */
    static boolean isBold(Line line) {
        boolean any = false;
        for (Span span : line.paragraph().spans()) {
            int from = Math.max(span.start(), line.start());
            int to = Math.min(span.end(), line.end());
            if (from < to && !line.paragraph().text().substring(from, to).isBlank()) {
                if (!span.format().bold()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether it begins with a hyphen, a dash, a plus or a bullet. */
    static boolean isDash(Line line) {
        String text = line.folded();
        return !text.isEmpty() && "-–—+•·*▪●".indexOf(text.charAt(0)) >= 0;
    }
}
