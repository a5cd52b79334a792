package vn.records.presentation.attachment;

import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.Draft;
import vn.records.text.VietnameseText;

/** Annexes whose numbers do not count on (<i>thứ tự phụ lục</i>), which follows from their being numbers: a weaker fault. */
final class AnnexOrder {

    /** No document has more annexes. */
    private static final int MOST = 90;

    private AnnexOrder() {}

    static List<Fault> faults(Draft draft, String word, AnnexNumber numerals) {
        List<Fault> faults = new ArrayList<>();
        int meant = 0;
        for (Annex annex : draft.annexes()) {
            int value = numerals.value(Annexes.withoutWord(annex));
            meant++;
            if (value == 0 || meant > MOST) {
                return List.of();
            }
            if (value != meant && isLabelled(draft, word + ' ' + numerals.shown(meant), annex)) {
                return List.of();
            }
            if (value != meant) {
                faults.add(Fault.of(
                                annex.label().at(Component.ANNEX),
                                Measure.words(annex.label().folded()),
                                Measure.words(word + ' ' + numerals.shown(meant)))
                        .withVariant("order")
                        .withBasis(Basis.DERIVED));
            }
        }
        return faults.size() > 1 ? faults.subList(0, 1) : faults;
    }

    /** Whether another line begins with a label: then that annex was not recognised. */
    private static boolean isLabelled(Draft draft, String label, Annex annex) {
        String words = VietnameseText.lower(label);
        return draft.lines().stream()
                .filter(line -> line.index() != annex.label().index() && !line.isBlank())
                .anyMatch(line -> line.startsWith(words) && isWhole(line.folded(), words.length()));
    }

    private static boolean isWhole(String text, int end) {
        return text.length() <= end || !Character.isLetterOrDigit(text.charAt(end));
    }
}
