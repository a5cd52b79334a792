package vn.records.presentation.tidy;

import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;
import vn.records.rule.Check;

/**
 * One way of writing from one year to another throughout (<i>gạch nối giữa hai năm</i>): {@code 2021-2025}, {@code 2021 - 2025}
 * or {@code 2021–2025}. Other numbers joined by dashes may be symbols, dates or sums.
 */
public final class Ranges implements Check<Draft> {

    private static final Ranges ALIKE = new Ranges();

    private static final String DASHES = "-‑–—";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS = 4;
    private static final int LONGEST = 3;

    private Ranges() {}

    /** Returns the condition that all are alike. */
    public static Check<Draft> alike() {
        return ALIKE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Styles<String> styles = new Styles<>();
        for (Passage passage : Prose.of(draft).passages()) {
            for (int i = 1; i < passage.size(); i++) {
                Word from = passage.word(i - 1);
                Word to = passage.word(i);
                if (isYear(from) && isYear(to) && from.text().compareTo(to.text()) < 0 && isAlone(from, to)) {
                    String dash = passage.text().substring(from.end(), to.start());
                    if (dash.length() <= LONGEST && isDash(dash.strip())) {
                        styles.add(
                                dash.replace('\u00a0', ' ').replace('‑', '-'),
                                passage.at(from.start(), to.end()),
                                passage.text().substring(from.start(), to.end()));
                    }
                }
            }
        }
        return styles.alike();
    }

    private static boolean isDash(String sign) {
        return sign.length() == 1 && DASHES.indexOf(sign) >= 0;
    }

    private static boolean isYear(Word word) {
        if (!word.own() || word.shape() != Shape.NUMBER || word.end() - word.start() != DIGITS) {
            return false;
        }
        String text = word.text();
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether the two are no part of a symbol, a date or the number of a standard. */
    private static boolean isAlone(Word from, Word to) {
        String text = from.passage().text();
        boolean before = from.start() > 0 && "/-.,:".indexOf(text.charAt(from.start() - 1)) >= 0;
        boolean after = to.end() + 1 < text.length()
                && "/-".indexOf(text.charAt(to.end())) >= 0
                && Character.isLetterOrDigit(text.charAt(to.end() + 1));
        boolean code =
                from.at(-1).filter(word -> word.shape() == Shape.CAPITALS).isPresent();
        return !before && !after && !code;
    }
}
