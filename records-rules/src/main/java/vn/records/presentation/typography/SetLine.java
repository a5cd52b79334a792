package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.view.ParagraphFormat;
import vn.records.view.Table;

/**
 * A line of text as wide as it is set (<i>dòng chữ</i>).
 *
 * @param width its width, at most that of its column
 * @param broken whether it does not fit and is broken into several
 */
record SetLine(Length width, boolean broken) {

    /** What text may be wider than its column by our estimate and still fit. */
    private static final double TOLERANCE = 1.03;

    /** Returns the lines of a component; none where the width of one cannot be told. */
    static ImmutableList<SetLine> of(Draft draft, Part part) {
        ImmutableList.Builder<SetLine> lines = ImmutableList.builder();
        for (Line line : part.lines()) {
            Optional<Length> width = TextWidth.of(line);
            if (width.isEmpty()) {
                return ImmutableList.of();
            }
            lines.add(set(width.get(), room(draft, line)));
        }
        return lines.build();
    }

    private static SetLine set(Length width, Length room) {
        boolean broken = room.emu() > 0 && width.emu() > room.emu() * TOLERANCE;
        return new SetLine(broken ? room : width, broken);
    }

    /** Returns the width of the column; nought where the file does not tell. */
    private static Length room(Draft draft, Line line) {
        ParagraphFormat format = line.paragraph().format();
        Length column = line.zone()
                .map(SetLine::cellWidth)
                .orElseGet(() -> draft.sectionOf(line).textWidth());
        Length room = column.minus(format.leftIndent()).minus(format.rightIndent());
        return column.emu() > 0 && room.emu() > 0 ? room : Length.ZERO;
    }

    private static Length cellWidth(Zone zone) {
        ImmutableList<Table.Cell> cells = zone.table().rows().get(zone.row()).cells();
        return zone.cell() < cells.size() ? cells.get(zone.cell()).width() : Length.ZERO;
    }
}
