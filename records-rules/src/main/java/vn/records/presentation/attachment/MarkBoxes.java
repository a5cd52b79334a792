package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.mark.Urgency;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;

/** Marks as they are drawn: the box around them, its size and frame. */
public final class MarkBoxes {

    /** A mark of urgency, where something in a box speaks of urgency, is one of the three. */
    public static final Check<Draft> LEVEL = MarkBoxes::level;

    /** The drafter's mark follows the last recipient. */
    public static final Check<Draft> DRAFTER_LAST = MarkBoxes::drafterLast;

    /** A line is drawn above the contact. */
    public static final Check<Draft> CONTACT_RULED = OnComponent.of(Component.CONTACT, MarkBoxes::contactRuled);

    private static final Verdict NOT_USED = Verdict.notApplicable("component-not-used");
    private static final Verdict NO_BOX = Verdict.undecided("no-box");

    /** Longer text in a box says something else than a mark. */
    private static final int LONGEST = 30;

    private MarkBoxes() {}

    private static Verdict level(Draft draft) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (Line line : draft.boxLines()) {
            if (speaksOfUrgency(line) && Urgency.ofText(line.folded()).isEmpty()) {
                faults.add(Fault.of(
                        line.at(Component.URGENCY_MARK),
                        Measure.words(line.folded()),
                        Measure.anyOf(Stream.of(Urgency.values())
                                .map(level -> Measure.words(level.text()))
                                .toArray(Measure[]::new))));
            }
        }
        ImmutableList<Fault> found = faults.build();
        return found.isEmpty() && !draft.has(Component.URGENCY_MARK) ? NOT_USED : Verdict.of(found);
    }

    private static boolean speaksOfUrgency(Line line) {
        String text = VietnameseText.foldCase(line.text());
        return text.length() <= LONGEST && (text.contains("khẩn") || text.contains("hỏa tốc"));
    }

    /** Passes when the box of a mark of urgency is as wide as the stamp of its level, and as high as all of them. */
    public static Check<Draft> sized(Function<Urgency, Length> width, Length height) {
        Check<Draft> check = OnComponent.of(Component.URGENCY_MARK, (draft, part) -> size(draft, part, width, height));
        return draft -> draft.has(Component.URGENCY_MARK) ? check.apply(draft) : NOT_USED;
    }

    private static Verdict size(Draft draft, Part part, Function<Urgency, Length> widths, Length height) {
        Optional<Drawing.TextBox> box = boxOf(draft, part.first());
        Optional<Urgency> level = Urgency.ofText(part.text());
        if (box.isEmpty() || level.isEmpty()) {
            return NO_BOX;
        }
        Length width = widths.apply(level.get());
        boolean right = isNear(box.get().width(), width, draft.tolerance())
                && isNear(box.get().height(), height, draft.tolerance());
        return right
                ? Verdict.passed()
                : Verdict.failed(Fault.of(
                        part.at(),
                        Measure.all(ImmutableList.of(
                                Measure.of(box.get().width()),
                                Measure.of(box.get().height()))),
                        Measure.all(ImmutableList.of(Measure.of(width), Measure.of(height)))));
    }

    private static boolean isNear(Length length, Length wanted, Length tolerance) {
        return length.isWithin(wanted, wanted, tolerance);
    }

    /** A condition that a mark stands in a frame; undecided where it stands in no box. */
    public static Check<Draft> framed(Component mark) {
        return OnComponent.of(
                mark,
                (draft, part) -> boxOf(draft, part.first())
                        .map(box -> box.bordered()
                                ? Verdict.passed()
                                : Verdict.failed(Fault.of(part.at(), Terms.MISSING, Measure.term("frame"))))
                        .orElse(NO_BOX));
    }

    private static Optional<Drawing.TextBox> boxOf(Draft draft, Line mark) {
        return draft.lines().stream()
                .flatMap(line -> line.paragraph().drawings().stream())
                .filter(Drawing.TextBox.class::isInstance)
                .map(Drawing.TextBox.class::cast)
                .filter(box -> box.blocks().stream()
                        .anyMatch(block -> block.place().equals(mark.paragraph().place())))
                .findFirst();
    }

    private static Verdict drafterLast(Draft draft) {
        Optional<Part> mark = draft.part(Component.DRAFTER_MARK);
        Optional<Part> recipients = draft.part(Component.RECIPIENTS);
        if (mark.isEmpty()) {
            return NOT_USED;
        }
        if (recipients.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        return mark.get().first().index() > recipients.get().last().index()
                ? Verdict.passed()
                : Verdict.failed(
                        Fault.of(mark.get().at(), Measure.words(mark.get().text()), Measure.term("after-recipients")));
    }

    private static Verdict contactRuled(Draft draft, Part part) {
        Place first = part.first().paragraph().place();
        for (Running running : draft.view().sections().get(0).runnings()) {
            for (Block block : running.blocks()) {
                if (block instanceof Paragraph paragraph && isRuled(paragraph)) {
                    return Verdict.passed();
                }
                if (block.place().equals(first)) {
                    break;
                }
            }
        }
        boolean inText = part.lines().stream().anyMatch(line -> isRuled(line.paragraph()));
        return inText ? Verdict.passed() : Verdict.failed(Fault.of(part.at(), Terms.MISSING, Terms.SOLID));
    }

    private static boolean isRuled(Paragraph paragraph) {
        return paragraph.format().topBorder()
                || paragraph.format().bottomBorder()
                || paragraph.drawings().stream().anyMatch(Drawing.Line.class::isInstance);
    }
}
