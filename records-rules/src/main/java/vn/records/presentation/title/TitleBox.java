package vn.records.presentation.title;

import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.typography.Centred;
import vn.records.rule.Check;

/** Conditions on the title in the middle of the page, box 5a, which an official letter does not have. */
public final class TitleBox {

    private TitleBox() {}

    /** Returns the check, asked only where a title is found or missed: not of letters, nor of annexes. */
    public static Check<Draft> ifAny(Check<Draft> check) {
        return new When<>(
                draft -> !draft.isType(DocumentType.OFFICIAL_LETTER),
                "official-letter",
                new When<>(draft -> draft.classification().kind() != Kind.ANNEX, "annex-file", check));
    }

    /**
     * Returns a check on the subject, asked only where one is found or missed. The forms of some types have none, so what
     * stands below their name is text; for contracts, agreements and thư công there is no form.
     */
    public static Check<Draft> ifSubject(ImmutableSet<DocumentType> withoutSubject, Check<Draft> check) {
        return ifAny(new When<>(
                draft -> !draft.lacksForm(),
                "form-not-specified",
                new When<>(
                        draft -> draft.type().filter(withoutSubject::contains).isEmpty(),
                        "no-subject-in-form",
                        check)));
    }

    /**
     * Passes when the subject stands in the middle below the type name, not on its line. A document that has a type name, no
     * subject below it, and a subject below its number has put it where only a letter does.
     */
    public static Check<Draft> belowTypeName(ImmutableSet<DocumentType> withoutSubject) {
        Check<Draft> centred = Centred.of(SUBJECT);
        return ifSubject(withoutSubject, draft -> {
            if (isOnLineOfTypeName(draft)) {
                return onOneLine(draft);
            }
            return isBelowNumber(draft) ? misplaced(draft) : centred.apply(draft);
        });
    }

    /** Whether type name and subject stand on one line, so that nothing is measured of the subject alone. */
    static boolean isOnLineOfTypeName(Draft draft) {
        Optional<Line> name = draft.part(TYPE_NAME).map(Part::first);
        return draft.part(SUBJECT)
                .filter(part -> name.filter(line -> line.index() == part.first().index())
                        .isPresent())
                .isPresent();
    }

    private static Verdict onOneLine(Draft draft) {
        Part subject = draft.part(SUBJECT).orElseThrow();
        String type = draft.part(TYPE_NAME).orElseThrow().text();
        return Verdict.failed(Fault.of(subject.at(), Measure.words(subject.text()), Measure.words(type))
                .withVariant("one-line"));
    }

    private static boolean isBelowNumber(Draft draft) {
        return !draft.has(SUBJECT)
                && draft.has(OFFICIAL_LETTER_SUBJECT)
                && draft.part(TYPE_NAME).filter(Part::certain).isPresent();
    }

    private static Verdict misplaced(Draft draft) {
        Part subject = draft.part(OFFICIAL_LETTER_SUBJECT).orElseThrow();
        String type = draft.part(TYPE_NAME).orElseThrow().text();
        return Verdict.failed(Fault.of(subject.at(), Measure.words(subject.text()), Measure.words(type))
                .withVariant("below-number"));
    }
}
