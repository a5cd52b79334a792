package vn.records.presentation.title;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
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
import vn.records.view.Alignment;

/**
 * Passes when a document has a subject; whether it tells the content is a matter of judgement.
 *
 * <p>It fails only where what follows the name of the type is clearly something else, and for a letter where no line of
 * the head begins like a subject. For contracts, agreements and thư công there is no form.
 *
 * @param ofLetter the letters with which the subject of a letter begins
 * @param withoutSubject the types whose form has none
 */
public record SubjectGiven(String ofLetter, ImmutableSet<DocumentType> withoutSubject) implements Check<Draft> {

    private static final int LINES_TO_SEARCH = 40;
    private static final int SHORTEST_SENTENCE = 60;
    private static final String SENTENCE_ENDS = ".;:";

    @Override
    public Verdict apply(Draft draft) {
        DocumentType type = draft.type().orElseThrow();
        if (!type.hasForm()) {
            return Verdict.notApplicable("form-not-specified");
        }
        if (withoutSubject.contains(type)) {
            return Verdict.notApplicable("no-subject-in-form");
        }
        if (draft.has(Component.SUBJECT) || draft.has(Component.OFFICIAL_LETTER_SUBJECT)) {
            return Verdict.passed();
        }
        if (!draft.classification().certain()) {
            return Verdicts.NOT_CERTAIN;
        }
        return type == DocumentType.OFFICIAL_LETTER ? letter(draft) : named(draft);
    }

    private Verdict letter(Draft draft) {
        boolean nowhere = draft.lines().stream().limit(LINES_TO_SEARCH).noneMatch(SubjectGiven::beginsSubject)
                && draft.boxLines().stream().noneMatch(SubjectGiven::beginsSubject);
        return nowhere && draft.has(Component.NUMBER)
                ? Verdict.failed(Fault.of(
                                Location.of(Component.OFFICIAL_LETTER_SUBJECT),
                                Terms.MISSING,
                                Measure.words(ofLetter + " …"))
                        .withVariant("letter"))
                : Verdicts.NOT_RECOGNISED;
    }

    private static boolean beginsSubject(Line line) {
        return !line.isBlank() && (line.key().startsWith("vv") || line.key().startsWith("veviec"));
    }

    private static Verdict named(Draft draft) {
        Optional<Part> name = draft.part(Component.TYPE_NAME).filter(Part::certain);
        return name.flatMap(part -> nextShown(draft, part.last()))
                        .filter(next -> isSomethingElse(draft, next))
                        .isPresent()
                ? Verdict.failed(missing(draft, name.get()))
                : Verdicts.NOT_RECOGNISED;
    }

    /** That text without a number follows at once is a weaker sign. */
    private static Fault missing(Draft draft, Part name) {
        Fault fault = Fault.of(name.at(), Terms.MISSING, Terms.PRESENT);
        return nextShown(draft, name.last()).filter(SubjectGiven::isText).isPresent()
                ? fault.withBasis(Basis.DERIVED)
                : fault;
    }

    private static Optional<Line> nextShown(Draft draft, Line line) {
        return draft.lines().stream()
                .skip(line.index() + 1L)
                .filter(next -> !next.isBlank())
                .findFirst()
                .filter(next -> next.folded().chars().anyMatch(Character::isLetter));
    }

    private static boolean isSomethingElse(Draft draft, Line next) {
        boolean known = draft.part(Component.ADDRESSEES)
                        .filter(part -> isAt(part, next))
                        .isPresent()
                || draft.part(Component.LEGAL_BASIS)
                        .filter(part -> part.certain() && isAt(part, next))
                        .isPresent()
                || draft.part(Component.AUTHORITY_LINE)
                        .filter(part -> part.certain() && isAt(part, next))
                        .isPresent();
        return known
                || (!draft.body().isEmpty()
                        && draft.body().get(0).line().index() == next.index()
                        && (draft.body().get(0).labelEnd() > 0 || isText(next)));
    }

    /** Whether it is a sentence set as text, neither bold nor in the middle: no subject is. */
    private static boolean isText(Line line) {
        Alignment alignment = line.paragraph().format().alignment();
        String text = line.folded();
        return (alignment == Alignment.JUSTIFIED || alignment == Alignment.LEFT)
                && !line.isBold()
                && !line.isUpper()
                && text.length() > SHORTEST_SENTENCE
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && line.zone().isEmpty();
    }

    private static boolean isAt(Part part, Line line) {
        return part.first().index() == line.index();
    }
}
