package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.typography.TextWidth;
import vn.records.rule.Example;
import vn.records.view.Alignment;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;

/** A right decision, taken from the examples of the rules, and changes of it. */
public final class Decisions {

    public static final Draft RIGHT = PresentationRules.book().rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .filter(example -> example.kind() == Example.Kind.PASSES)
            .map(example -> example.subject().get())
            .filter(draft -> draft.isType(DocumentType.DECISION)
                    && draft.ruleBelow(Component.SUBJECT).isPresent()
                    && draft.has(Component.NATIONAL_MOTTO)
                    && draft.part(Component.SUBJECT).orElseThrow().lines().size() == 1)
            .findFirst()
            .orElseThrow();

    private Decisions() {}

    public static Paragraph paragraph(Draft draft, Component component) {
        return draft.part(component).orElseThrow().first().paragraph();
    }

    /** Returns the width of the first line of a component, in millimetres. */
    public static double width(Component component) {
        return TextWidth.of(RIGHT.part(component).orElseThrow().first())
                .orElseThrow()
                .toMm();
    }

    public static Draft with(Component component, UnaryOperator<Paragraph> change) {
        return with(RIGHT, component, change);
    }

    public static Draft with(Draft draft, Component component, UnaryOperator<Paragraph> change) {
        Place place = paragraph(draft, component).place();
        return Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view(),
                        paragraph -> ImmutableList.of(
                                paragraph.place().equals(place) ? change.apply(paragraph) : paragraph)));
    }

    public static Draft set(Draft draft, Component component, UnaryOperator<ParagraphFormat> change) {
        return with(draft, component, paragraph -> paragraph.withFormat(change.apply(paragraph.format())));
    }

    /** Returns a format that begins so many millimetres from the left edge. */
    public static UnaryOperator<ParagraphFormat> leftAt(double mm) {
        return format -> format.withAlignment(Alignment.LEFT)
                .withFirstLineIndent(Length.ZERO)
                .withLeftIndent(Length.mm(mm));
    }

    /** Returns the decision with another line below its subject. */
    public static Draft ruled(Drawing... drawings) {
        Place place = RIGHT.ruleBelow(Component.SUBJECT).orElseThrow().place();
        return Recognizer.again(
                RIGHT,
                Rewrite.body(
                        RIGHT.view(),
                        paragraph -> ImmutableList.of(
                                paragraph.place().equals(place)
                                        ? paragraph.withDrawings(ImmutableList.copyOf(drawings))
                                        : paragraph)));
    }

    /** Returns in a word what a verdict says: {@code passed}, {@code failed} with its variant, or a reason. */
    public static String said(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            String variant = failed.faults().get(0).variant();
            return variant.isEmpty() ? "failed" : "failed: " + variant;
        } else if (verdict instanceof Verdict.Undecided undecided) {
            return undecided.reason().key();
        } else if (verdict instanceof Verdict.NotApplicable none) {
            return "none: " + none.reason().key();
        }
        return "passed";
    }
}
