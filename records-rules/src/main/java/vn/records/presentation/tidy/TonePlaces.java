package vn.records.presentation.tidy;

import java.util.Optional;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;
import vn.records.rule.Check;
import vn.records.text.syllable.TonePlacement;
import vn.records.text.syllable.VietnameseSyllable;

/**
 * One place of tone marks throughout (<i>đặt dấu thanh thống nhất</i>): {@code hoà} and {@code hòa} are both right, and a text
 * has one of them. Names are spelt as they are; {@code Ủy} of a committee is a word.
 */
public final class TonePlaces implements Check<Draft> {

    private static final TonePlaces ALIKE = new TonePlaces();

    /** The words of boards and their members, whatever begins them. */
    private static final String OF_COMMITTEE = "ủy";

    private TonePlaces() {}

    /** Returns the condition that all are alike. */
    public static Check<Draft> alike() {
        return ALIKE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Styles<TonePlacement> styles = new Styles<>();
        for (Passage passage : Prose.of(draft).passages()) {
            for (int i = 0; i < passage.size(); i++) {
                Word word = passage.word(i);
                placement(word)
                        .ifPresent(
                                placement -> styles.add(placement, passage.at(word.start(), word.end()), word.text()));
            }
        }
        return styles.alike();
    }

    private static Optional<TonePlacement> placement(Word word) {
        boolean board =
                word.own() && word.shape() == Shape.CAPITAL && word.key().equals(OF_COMMITTEE);
        if (!board && !Syllables.isPlain(word)) {
            return Optional.empty();
        }
        return VietnameseSyllable.read(word.text())
                .map(VietnameseSyllable::placement)
                .filter(placement -> placement != TonePlacement.NO_CHOICE);
    }
}
