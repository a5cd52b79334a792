package vn.records.presentation.head;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.typography.TextWidth;
import vn.records.rule.Check;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.Table;

/** Whether the date stands on one line with the number. */
public final class HeadLevels {

    public static final Check<Draft> LEVEL = OnComponent.of(Component.PLACE_AND_DATE, HeadLevels::level);

    /** So far apart two lines still look level, as a share of a line of type. */
    private static final double LEVEL_MM = 3;

    /** Height of a single line of Times New Roman, as a multiple of its size. */
    private static final double LINE_HEIGHT = 1.15;

    private static final double CELL_MARGINS_MM = 3.8;
    private static final int UNSET_SIZE = 14;
    private static final Verdict UNKNOWN = Verdict.undecided("level-unknown");

    private HeadLevels() {}

    private static Verdict level(Draft draft, Part part) {
        Optional<Part> number = draft.part(Component.NUMBER);
        if (number.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        if (!number.get().certain()) {
            return Verdicts.NOT_CERTAIN;
        }
        Line date = part.first();
        Line other = number.get().first();
        if (date.zone().isEmpty() || other.zone().isEmpty()) {
            return date.index() == other.index() ? Verdict.passed() : UNKNOWN;
        }
        Zone dateZone = date.zone().get();
        Zone otherZone = other.zone().get();
        if (!dateZone.isSameTable(otherZone)) {
            return UNKNOWN;
        }
        if (dateZone.row() != otherZone.row()) {
            return hasMergedCells(dateZone.table()) ? UNKNOWN : notLevel(part);
        }
        if (isAboveTitle(draft, date) && !isAboveIssuer(draft, other)) {
            return notLevel(part);
        }
        OptionalDouble a = above(draft, date);
        OptionalDouble b = above(draft, other);
        boolean level = a.isPresent() && b.isPresent() && Math.abs(a.getAsDouble() - b.getAsDouble()) <= LEVEL_MM;
        return level ? Verdict.passed() : UNKNOWN;
    }

    /** Whether the date stands above Quốc hiệu in its cell, below which it belongs. */
    private static boolean isAboveTitle(Draft draft, Line date) {
        return isAbove(draft, Component.NATIONAL_NAME, date);
    }

    private static boolean isAboveIssuer(Draft draft, Line number) {
        return !draft.has(Component.ISSUING_AGENCY) || isAbove(draft, Component.ISSUING_AGENCY, number);
    }

    private static boolean isAbove(Draft draft, Component component, Line line) {
        return draft.part(component)
                .filter(Part::certain)
                .map(Part::first)
                .filter(other -> other.index() > line.index()
                        && other.zone()
                                .filter(line.zone().orElseThrow()::isSameCell)
                                .isPresent())
                .isPresent();
    }

    private static Verdict notLevel(Part part) {
        return Verdict.failed(Fault.of(part.at(), Measure.term("other-line"), Measure.term("number-line")));
    }

    private static boolean hasMergedCells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Table.Cell::continued);
    }

    /** Returns the estimated height of what stands above a line in its cell, in millimetres. */
    private static OptionalDouble above(Draft draft, Line line) {
        Zone zone = line.zone().orElseThrow();
        double height = line.paragraph().format().spaceBefore().toMm();
        Set<Place> seen = new HashSet<>();
        for (Line other : draft.lines()) {
            boolean above = other.index() < line.index()
                    && other.zone().filter(zone::isSameCell).isPresent()
                    && !other.paragraph().place().equals(line.paragraph().place());
            if (above && seen.add(other.paragraph().place())) {
                OptionalDouble one = height(other.paragraph(), zone);
                if (one.isEmpty()) {
                    return one;
                }
                height += one.getAsDouble();
            }
        }
        return OptionalDouble.of(height);
    }

    private static OptionalDouble height(Paragraph paragraph, Zone zone) {
        double room = zone.table()
                        .rows()
                        .get(zone.row())
                        .cells()
                        .get(zone.cell())
                        .width()
                        .toMm()
                - CELL_MARGINS_MM;
        Optional<Length> width = TextWidth.of(paragraph, 0, paragraph.text().length());
        if (room <= 0 || width.isEmpty()) {
            return OptionalDouble.empty();
        }
        double lines = Math.max(1, Math.ceil(width.get().toMm() / room));
        double points = paragraph.spans().stream()
                .map(Span::format)
                .mapToDouble(format -> format.size().toPoints())
                .max()
                .orElse(FontSize.points(UNSET_SIZE).toPoints());
        double line = Length.points(points * LINE_HEIGHT).toMm();
        LineSpacing spacing = paragraph.format().lineSpacing();
        if (spacing instanceof LineSpacing.Multiple multiple) {
            line *= multiple.lines();
        } else if (spacing instanceof LineSpacing.Exact exact) {
            line = exact.height().toMm();
        }
        return OptionalDouble.of(lines * line
                + paragraph.format().spaceBefore().toMm()
                + paragraph.format().spaceAfter().toMm());
    }
}
