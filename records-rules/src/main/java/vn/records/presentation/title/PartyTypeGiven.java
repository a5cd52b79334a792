package vn.records.presentation.title;

import java.util.Arrays;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType.Presence;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Passes when a document of the Party carries the name of its type; fails where the name has the wrong marks. */
public final class PartyTypeGiven implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        Optional<NamedType> type = draft.named();
        if (type.isPresent()) {
            return type.get().typeNameLine() == Presence.NO
                    ? Verdict.notApplicable("official-letter")
                    : Verdict.passed();
        }
        return draft.part(Component.TYPE_NAME).map(PartyTypeGiven::misspelt).orElse(Verdicts.NOT_RECOGNISED);
    }

    private static Verdict misspelt(Part name) {
        Line line = name.first();
        return Arrays.stream(PartyType.values())
                .map(PartyType::vietnameseName)
                .filter(words -> VietnameseText.skeleton(words).equals(line.key()))
                .findFirst()
                .map(words -> Verdict.failed(Fault.of(
                                name.at(),
                                Measure.words(line.folded()),
                                Measure.words(VietnameseText.upper(words)))
                        .withVariant("misspelt")))
                .orElse(Verdicts.NOT_RECOGNISED);
    }
}
