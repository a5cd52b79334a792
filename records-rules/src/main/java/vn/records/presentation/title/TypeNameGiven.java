package vn.records.presentation.title;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Position;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.DocumentType.Presence;
import vn.records.document.Notation;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Passes when a document other than an official letter carries the name of its type.
 *
 * <p>It fails where the name has the letters of a type but the wrong marks, and where the symbol tells the type, nothing
 * shows that it is a letter, and its name is nowhere in the head, in a text box or in small letters. The law is silent on
 * thư công.
 */
public final class TypeNameGiven implements Check<Draft> {

    private static final int LINES_TO_SEARCH = 40;

    @Override
    public Verdict apply(Draft draft) {
        if (draft.type().isPresent()) {
            return switch (draft.type().get().typeNameLine()) {
                case NO -> Verdict.notApplicable("official-letter");
                case UNSPECIFIED -> Verdict.notApplicable("form-not-specified");
                case YES, CONDITIONAL -> Verdict.passed();
            };
        }
        Verdict misspelt =
                draft.part(Component.TYPE_NAME).map(TypeNameGiven::misspelt).orElse(Verdicts.NOT_RECOGNISED);
        boolean other = draft.part(Component.TYPE_NAME)
                .filter(name -> !isIssuer(name.first()))
                .isPresent();
        return misspelt instanceof Verdict.Failed || other
                ? misspelt
                : symbolType(draft)
                        .filter(type -> isNowhere(draft, type))
                        .map(TypeNameGiven::missing)
                        .orElse(Verdicts.NOT_RECOGNISED);
    }

    /** Whether a line in capitals names who issues the document, as one above the bases of a decision does. */
    private static boolean isIssuer(Line line) {
        return Position.read(line.folded()).isPresent() || AgencyVocabulary.beginsAsAgency(line.folded());
    }

    private static Verdict misspelt(Part name) {
        Line line = name.first();
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.abbreviation().isPresent())
                .filter(type -> VietnameseText.skeleton(type.vietnameseName()).equals(line.key()))
                .findFirst()
                .map(type -> Verdict.failed(Fault.of(name.at(), Measure.words(line.folded()), nameOf(type))
                        .withVariant("misspelt")))
                .orElse(Verdicts.NOT_RECOGNISED);
    }

    private static Verdict missing(DocumentType type) {
        return Verdict.failed(Fault.of(Location.of(Component.TYPE_NAME), Terms.MISSING, nameOf(type)));
    }

    private static Measure nameOf(DocumentType type) {
        return Measure.words(VietnameseText.upper(type.vietnameseName()));
    }

    private static Optional<DocumentType> symbolType(Draft draft) {
        boolean addressed = draft.has(Component.ADDRESSEES);
        return draft.has(Component.OFFICIAL_LETTER_SUBJECT) || !draft.has(Component.NATIONAL_NAME)
                ? Optional.empty()
                : draft.number()
                        .flatMap(reading -> reading.number().notation())
                        .flatMap(Notation::type)
                        .filter(type -> type.abbreviation().isPresent())
                        .filter(type -> !addressed || type.addressees() == Presence.CONDITIONAL);
    }

    private static boolean isNowhere(Draft draft, DocumentType type) {
        String key = VietnameseText.skeleton(type.vietnameseName());
        ImmutableSet<Integer> ofBody = draft.body().stream()
                .filter(item -> item.unit() == Unit.TITLE || item.unit() == Unit.OPERATIVE)
                .map(item -> item.line().index())
                .collect(ImmutableSet.toImmutableSet());
        return draft.lines().stream()
                        .limit(LINES_TO_SEARCH)
                        .noneMatch(line -> mayBeName(line, key) && !ofBody.contains(line.index()))
                && draft.boxLines().stream().noneMatch(line -> mayBeName(line, key));
    }

    private static boolean mayBeName(Line line, String key) {
        return line.folded().length() <= key.length() * 3 && line.key().startsWith(key);
    }
}
