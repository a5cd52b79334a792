package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Table;

/**
 * Passes when the lines of a component stand in the middle: of their cell or the page, or below another component.
 *
 * <p>A centred paragraph passes. Of another one the middle of the text is estimated from indents, spaces and the width of
 * the letters: near the middle passes, far from it fails, between is undecided. So is text placed by tabs, and a cell of
 * unknown width.
 *
 * @since 0.1
 */
public final class Centred implements Check<Draft> {

    /** Nearer to the middle no reader sees it. */
    private static final double NEAR_MM = 4;

    /** Farther from the middle every reader sees it. */
    private static final double FAR_MM = 10;

    /** What a line leaves open at its end, where a word does not fit. */
    private static final double WASTED_MM = 5;

    /** The margin of a cell in which nothing else is said. */
    private static final double CELL_MARGIN_MM = 1.9;

    private static final Verdict UNKNOWN = Verdict.undecided("placed-by-hand");

    private final Component component;
    private final ImmutableList<Component> anchors;

    private Centred(Component component, ImmutableList<Component> anchors) {
        this.component = component;
        this.anchors = anchors;
    }

    /** Returns a condition for the middle of the cell, or of the page outside tables. */
    public static Centred of(Component component) {
        return new Centred(component, ImmutableList.of());
    }

    /**
     * Returns a condition for the middle below other components, such as both lines of the national title. Below any one
     * of them is enough: where they do not stand below each other, that is their own fault. Undecided where they are not
     * in one cell.
     */
    public static Centred below(Component component, Component... anchors) {
        return new Centred(component, ImmutableList.copyOf(anchors));
    }

    @Override
    public Verdict apply(Draft draft) {
        return OnComponent.of(component, this::judge).apply(draft);
    }

    private Verdict judge(Draft draft, Part part) {
        if (anchors.isEmpty()) {
            return Verdicts.together(
                    part.lines().stream().map(line -> inPlace(draft, line)).toList());
        }
        ImmutableList<Line> references = anchors.stream()
                .flatMap(anchor -> draft.part(anchor).stream())
                .filter(Part::certain)
                .map(Part::last)
                .collect(ImmutableList.toImmutableList());
        if (references.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        return Verdicts.together(part.lines().stream()
                .map(line -> belowAny(draft, line, references))
                .toList());
    }

    private Verdict belowAny(Draft draft, Line line, ImmutableList<Line> references) {
        Verdict worst = UNKNOWN;
        for (Line reference : references) {
            Verdict verdict = below(draft, line, reference);
            if (verdict instanceof Verdict.Passed) {
                return verdict;
            }
            boolean first = reference.equals(references.get(0));
            worst = first || verdict instanceof Verdict.Undecided ? verdict : worst;
        }
        return worst;
    }

    private Verdict inPlace(Draft draft, Line line) {
        if (isCentred(line)) {
            return Verdict.passed();
        }
        return isWrappedAtLeft(draft, line)
                ? Verdict.failed(notCentred(line))
                : compare(line, middle(draft, line), halfOf(width(draft, line)));
    }

    /** Whether text runs over several lines from the left edge and its last line ends before the right one, so that every reader sees it. */
    private static boolean isWrappedAtLeft(Draft draft, Line line) {
        Paragraph paragraph = line.paragraph();
        ParagraphFormat format = paragraph.format();
        OptionalDouble room = width(draft, line);
        Optional<Length> width = TextWidth.of(line);
        boolean left = format.alignment() == Alignment.LEFT || format.alignment() == Alignment.JUSTIFIED;
        boolean whole = line.start() == 0 && line.end() == paragraph.text().length();
        if (!left || !whole || line.begins() > 0 || room.isEmpty() || width.isEmpty() || shift(line) != 0) {
            return false;
        }
        double inside = room.getAsDouble() - (line.zone().isPresent() ? 2 * CELL_MARGIN_MM : 0);
        double full = Math.floor(width.get().toMm() / inside);
        double last = width.get().toMm() - full * inside + full * WASTED_MM;
        return full >= 1 && inside - last > 2 * NEAR_MM;
    }

    private Verdict below(Draft draft, Line line, Line reference) {
        boolean together = line.zone().isPresent() == reference.zone().isPresent()
                && (line.zone().isEmpty()
                        || isSameColumn(line.zone().get(), reference.zone().orElseThrow()));
        if (!together) {
            return UNKNOWN;
        }
        if (isCentred(line) && isCentred(reference) && shift(line) == shift(reference)) {
            return Verdict.passed();
        }
        return isCentred(reference) && isWrappedAtLeft(draft, line)
                ? Verdict.failed(notCentred(line))
                : compare(line, middle(draft, line), middle(draft, reference));
    }

    private static boolean isSameColumn(Zone a, Zone b) {
        return a.isSameTable(b) && a.cell() == b.cell() && a.cells() == b.cells();
    }

    private Verdict compare(Line line, OptionalDouble middle, OptionalDouble wanted) {
        if (middle.isEmpty() || wanted.isEmpty()) {
            return UNKNOWN;
        }
        double off = Math.abs(middle.getAsDouble() - wanted.getAsDouble());
        if (off <= NEAR_MM) {
            return Verdict.passed();
        }
        if (off < FAR_MM) {
            return Verdict.undecided("hardly-off-middle");
        }
        return Verdict.failed(notCentred(line));
    }

    private Fault notCentred(Line line) {
        Fault fault = Fault.of(line.at(component), Terms.NOT_CENTRED, Terms.CENTRED);
        return isCentred(line)
                ? fault
                : fault.withFixes(new Fix.SetProperty(line.at(component), Fix.Property.ALIGNMENT, Terms.CENTRED));
    }

    private static boolean isCentred(Line line) {
        return line.paragraph().format().alignment() == Alignment.CENTRE
                && line.paragraph().text().indexOf('\t') < 0;
    }

    private static double shift(Line line) {
        ParagraphFormat format = line.paragraph().format();
        return format.leftIndent().toMm() - format.rightIndent().toMm();
    }

    private static OptionalDouble halfOf(OptionalDouble width) {
        return width.isEmpty() ? width : OptionalDouble.of(width.getAsDouble() / 2);
    }

    /** Returns where the middle of the text is, in millimetres from the left edge of the cell or text. */
    private static OptionalDouble middle(Draft draft, Line line) {
        Paragraph paragraph = line.paragraph();
        ParagraphFormat format = paragraph.format();
        OptionalDouble room = width(draft, line);
        Optional<Length> width = TextWidth.of(paragraph, line.start(), line.end());
        boolean whole = line.start() == 0 && line.end() == paragraph.text().length();
        if (room.isEmpty() || width.isEmpty() || (!whole && !isCentred(line))) {
            return OptionalDouble.empty();
        }
        double margin = line.zone().isPresent() ? CELL_MARGIN_MM : 0;
        double text = width.get().toMm();
        if (text > room.getAsDouble() - 2 * margin) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (format.alignment()) {
                    case CENTRE -> (room.getAsDouble() + shift(line)) / 2;
                    case RIGHT ->
                        room.getAsDouble() - margin - format.rightIndent().toMm() - text / 2;
                    case LEFT, JUSTIFIED ->
                        margin
                                + format.leftIndent().toMm()
                                + format.firstLineIndent().toMm()
                                + text / 2;
                });
    }

    private static OptionalDouble width(Draft draft, Line line) {
        if (line.zone().isEmpty()) {
            return OptionalDouble.of(draft.sectionOf(line).textWidth().toMm());
        }
        Zone zone = line.zone().get();
        Table.Cell cell = zone.table().rows().get(zone.row()).cells().get(zone.cell());
        return cell.width().equals(Length.ZERO)
                ? OptionalDouble.empty()
                : OptionalDouble.of(cell.width().toMm());
    }
}
