package vn.records.presentation.title;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType.Presence;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
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
        return draft.part(Component.TYPE_NAME).map(PartyTypeGiven::misspelt).orElseGet(() -> missing(draft));
    }

    /** A report to a congress may have its theme in place of type and subject; of all others the symbol tells the type. */
    private static Verdict missing(Draft draft) {
        ImmutableList<Measure> types = draft.number()
                .flatMap(reading -> reading.number().notation())
                .map(symbol -> symbol.groups().get(0))
                .map(code -> names(draft, code))
                .orElse(ImmutableList.of());
        return types.isEmpty() || !draft.classification().certain()
                ? Verdicts.NOT_RECOGNISED
                : Verdict.failed(Fault.of(Location.of(Component.TYPE_NAME), Terms.MISSING, Measure.all(types)));
    }

    private static ImmutableList<Measure> names(Draft draft, String code) {
        return PartyType.ofAbbreviation(code, draft.judgedFor()).stream()
                .filter(type -> type.typeNameLine() != Presence.NO && type != PartyType.REPORT)
                .map(type -> Measure.words(VietnameseText.upper(type.vietnameseName())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Verdict misspelt(Part name) {
        Line line = name.first();
        return Arrays.stream(PartyType.values())
                .map(PartyType::vietnameseName)
                .filter(words -> VietnameseText.skeleton(words).equals(line.key()))
                .findFirst()
                .map(words -> Verdict.failed(
                        Fault.of(name.at(), Measure.words(line.folded()), Measure.words(VietnameseText.upper(words)))
                                .withVariant("misspelt")))
                .orElse(Verdicts.NOT_RECOGNISED);
    }
}
