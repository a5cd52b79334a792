package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.TextWidth;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;
import vn.records.view.Table;

/** Which side of the head a component stands on. Without a table the side cannot be told from the file. */
final class HeadPositions {

    private static final Measure ON_LEFT = Measure.term("left-side");
    private static final Measure ON_RIGHT = Measure.term("right-side");
    private static final Measure ACROSS = Measure.term("across-page");
    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    /** Usual margins of a cell, left and right together. */
    private static final Length CELL_MARGINS = Length.mm(3.8);

    private static final Length SLACK = Length.mm(2);

    static final Check<Draft> RIGHT_OF_ISSUER = OnComponent.of(Component.NATIONAL_NAME, HeadPositions::rightOfIssuer);
    static final Check<Draft> ON_ONE_LINE = OnComponent.of(Component.NATIONAL_NAME, (draft, part) -> onOneLine(part));

    private HeadPositions() {}

    /** Returns the condition that a component stands in the left cells of the head. */
    static Check<Draft> onLeft(Component component) {
        return OnComponent.of(component, (draft, part) -> {
            Optional<Zone> zone = part.first().zone();
            if (zone.isEmpty() || zone.get().cells() < 2) {
                return PLACED_BY_HAND;
            }
            return zone.get().cell() < zone.get().cells() - 1
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(part.at(), ON_RIGHT, ON_LEFT));
        });
    }

    /** Returns the condition that a component stands in the right cells of the head. */
    static Check<Draft> onRight(Component component) {
        return OnComponent.of(component, (draft, part) -> {
            Optional<Zone> zone = part.first().zone();
            if (zone.isEmpty() || zone.get().cells() < 2) {
                return PLACED_BY_HAND;
            }
            return zone.get().cell() > 0 ? Verdict.passed() : Verdict.failed(Fault.of(part.at(), ON_LEFT, ON_RIGHT));
        });
    }

    private static Verdict rightOfIssuer(Draft draft, Part part) {
        Line line = part.first();
        if (line.zone().isEmpty() || line.zone().get().cells() < 2) {
            return acrossPage(draft, part);
        }
        return line.zone().get().cell() > 0 ? Verdict.passed() : Verdict.failed(Fault.of(part.at(), ON_LEFT, ON_RIGHT));
    }

    /** A centred paragraph of its own stands across the page; contracts and their like are often set so. */
    private static Verdict acrossPage(Draft draft, Part part) {
        Line line = part.first();
        boolean centred = line.zone().isEmpty()
                && line.paragraph().format().alignment() == Alignment.CENTRE
                && line.paragraph().format().leftIndent().compareTo(Length.mm(20)) < 0
                && line.paragraph().text().strip().length()
                        == line.text().strip().length();
        boolean oneSide = draft.type().isPresent()
                && !draft.isType(
                        DocumentType.CONTRACT, DocumentType.MEMORANDUM, DocumentType.AGREEMENT, DocumentType.MINUTES);
        return centred && oneSide && draft.classification().certain()
                ? Verdict.failed(Fault.of(part.at(), ACROSS, ON_RIGHT))
                : PLACED_BY_HAND;
    }

    private static Verdict onOneLine(Part part) {
        Line line = part.first();
        if (part.lines().size() > 1) {
            return Verdict.failed(Fault.of(part.at(), Measure.of(part.lines().size()), Measure.of(1)));
        }
        Optional<Length> text = TextWidth.of(line);
        Optional<Length> room = line.zone()
                .map(zone -> zone.table().rows().get(zone.row()).cells().get(zone.cell()))
                .map(Table.Cell::width)
                .filter(width -> width.compareTo(Length.ZERO) > 0);
        if (text.isEmpty() || room.isEmpty()) {
            return Verdict.undecided("text-width-unknown");
        }
        if (text.get().plus(CELL_MARGINS).compareTo(room.get()) <= 0) {
            return Verdict.passed();
        }
        return text.get().compareTo(room.get().plus(SLACK)) > 0
                ? Verdict.failed(Fault.of(part.at(), Measure.of(2), Measure.of(1)))
                : Verdict.undecided("text-width-close");
    }

    /** Returns the draft with Quốc hiệu and Tiêu ngữ across the page, above the table of the head. */
    static Draft acrossPage(Draft draft) {
        Paragraph name =
                draft.part(Component.NATIONAL_NAME).orElseThrow().first().paragraph();
        Paragraph motto =
                draft.part(Component.NATIONAL_MOTTO).orElseThrow().first().paragraph();
        Draft without = Edits.all(Edits.remove(Component.NATIONAL_NAME), Edits.remove(Component.NATIONAL_MOTTO))
                .apply(draft);
        return Recognizer.again(
                draft,
                Rewrite.body(
                        without.view()
                                .withBody(ImmutableList.<Block>builder()
                                        .add(name)
                                        .add(motto)
                                        .addAll(without.view().body())
                                        .build()),
                        ImmutableList::of));
    }

    /** Returns the draft with too little room for Quốc hiệu. */
    static Draft withNarrowRightCell(Draft draft) {
        return headRows(draft, row -> {
            Table.Cell cell = row.cells().get(1);
            return ImmutableList.of(new Table.Row(ImmutableList.of(
                    row.cells().get(0), new Table.Cell(cell.place(), 1, 1, false, Length.mm(70), cell.blocks()))));
        });
    }

    /** Moves a component to the end of another cell of the head. */
    static UnaryOperator<Draft> moved(Component component, int to) {
        return draft -> {
            Paragraph paragraph = draft.part(component).orElseThrow().first().paragraph();
            return headRows(draft, row -> ImmutableList.of(cells(row, cell -> moved(cell, paragraph, to))));
        };
    }

    private static ImmutableList<Block> moved(Table.Cell cell, Paragraph paragraph, int to) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        cell.blocks().stream()
                .filter(block -> !block.place().equals(paragraph.place()))
                .forEach(blocks::add);
        if (cell.column() == to) {
            blocks.add(paragraph);
        }
        return blocks.build();
    }

    /** Returns a row with other blocks in its cells. */
    static Table.Row cells(Table.Row row, Function<Table.Cell, ImmutableList<Block>> change) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(
                        cell.place(),
                        cell.column(),
                        cell.columns(),
                        cell.continued(),
                        cell.width(),
                        change.apply(cell)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the draft with other rows in place of each row of its first table. */
    static Draft headRows(Draft draft, Function<Table.Row, ImmutableList<Table.Row>> change) {
        ImmutableList.Builder<Block> body = ImmutableList.builder();
        boolean done = false;
        for (Block block : draft.view().body()) {
            if (!done && block instanceof Table table) {
                ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
                table.rows().forEach(row -> rows.addAll(change.apply(row)));
                body.add(new Table(table.place(), table.bordered(), rows.build()));
                done = true;
            } else {
                body.add(block);
            }
        }
        return Recognizer.again(draft, Rewrite.body(draft.view().withBody(body.build()), ImmutableList::of));
    }
}
