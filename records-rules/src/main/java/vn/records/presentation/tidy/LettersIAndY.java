package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Word;
import vn.records.rule.Check;

/**
 * One letter of {@code i} and {@code y} in one syllable throughout (<i>viết i, y thống nhất</i>): {@code kĩ} and {@code kỹ} are
 * both right, and a text has one of them. Only syllables are looked at that are one word in either spelling.
 */
public final class LettersIAndY implements Check<Draft> {

    private static final LettersIAndY ALIKE = new LettersIAndY();

    private static final String SHORT = "iíìỉĩị";
    private static final String LONG = "yýỳỷỹỵ";

    /** Written with i; others, such as {@code ti} and {@code ty}, are different words. */
    private static final ImmutableSet<String> OF_BOTH =
            ImmutableSet.of("kĩ", "kí", "kì", "kỉ", "lí", "quí", "qui", "quì", "quỉ", "quĩ", "quị", "sĩ", "mĩ", "tỉ");

    /** Words beside {@code tỉ} where it is always so. */
    private static final ImmutableSet<String> ALWAYS_SHORT = ImmutableSet.of("mỉ", "tê", "thí");

    private LettersIAndY() {}

    /** Returns the condition that all are alike. */
    public static Check<Draft> alike() {
        return ALIKE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Map<String, Styles<Boolean>> syllables = new LinkedHashMap<>();
        for (Passage passage : Prose.of(draft).passages()) {
            for (int i = 0; i < passage.size(); i++) {
                Word word = passage.word(i);
                String text = word.text();
                char last = text.charAt(text.length() - 1);
                String shortened = shortened(text, last);
                if (OF_BOTH.contains(shortened) && Syllables.isPlain(word) && !isFixed(word)) {
                    syllables
                            .computeIfAbsent(shortened, any -> new Styles<>())
                            .add(LONG.indexOf(last) >= 0, passage.at(word.start(), word.end()), text);
                }
            }
        }
        return syllables.isEmpty()
                ? Verdict.passed()
                : Verdicts.together(
                        syllables.values().stream().map(Styles::alike).toList());
    }

    private static String shortened(String text, char last) {
        int index = LONG.indexOf(last);
        return index < 0 ? text : text.substring(0, text.length() - 1) + SHORT.charAt(index);
    }

    private static boolean isFixed(Word word) {
        return ALWAYS_SHORT.contains(word.after()) || ALWAYS_SHORT.contains(word.before());
    }
}
