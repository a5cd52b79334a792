package vn.records.odt.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Unreadable;
import vn.records.docx.pack.Xml;
import vn.records.measure.Length;
import vn.records.odt.style.Properties;
import vn.records.odt.style.Styles;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Place;
import vn.records.view.Table;

/** Reads one table. */
final class TableReader {

    private static final int MOST_COLUMNS = 16_383;

    /**
     * A cell that goes on in the rows below.
     *
     * @param columns how many columns it covers
     * @param rows in how many rows it still goes on
     */
    private record Merged(int columns, int rows) {}

    private final Story story;
    private final Xml xml;
    private final List<Integer> widths = new ArrayList<>();
    private final List<@Nullable String> columnCells = new ArrayList<>();
    private final Map<Integer, Merged> merged = new HashMap<>();
    private final ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
    private int rowIndex;
    private boolean bordered;

    TableReader(Story story) {
        this.story = story;
        this.xml = story.xml();
    }

    private Styles styles() {
        return story.looks().styles();
    }

    /** Reads the table whose start tag was met last. */
    Table read(Place place) throws DocumentReadException {
        story.meter().budget().enter();
        parts(place, false);
        story.meter().budget().leave();
        return new Table(place, bordered, rows.build());
    }

    private void parts(Place place, boolean repeated) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "table-columns", "table-header-columns", "table-column-group" -> {
                    // their children follow
                }
                case "table-column" -> column();
                case "table-header-rows" -> parts(place, true);
                case "table-rows", "table-row-group" -> parts(place, repeated);
                case "table-row" -> row(place, repeated);
                case "soft-page-break" -> {
                    story.flow().rendered();
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private int repeated(String attribute) throws DocumentReadException {
        return Math.max(1, Properties.integer(xml.find(attribute)));
    }

    private void column() throws DocumentReadException {
        int times = repeated("number-columns-repeated");
        if (times > MOST_COLUMNS - widths.size()) {
            throw Unreadable.limit("columns of a table", "số cột của bảng", MOST_COLUMNS);
        }
        String name = xml.attribute("style-name");
        String cells = xml.attribute("default-cell-style-name");
        int width = styles().properties("table-column", name, "table-column").length("column-width");
        for (int i = 0; i < times; i++) {
            widths.add(width);
            columnCells.add(cells);
        }
        xml.skip();
    }

    private Length width(int first, int columns) {
        long width = 0;
        for (int i = first; i < first + columns; i++) {
            if (i >= widths.size() || widths.get(i) <= 0) {
                return Length.ZERO;
            }
            width += widths.get(i);
        }
        return new Length(width);
    }

    private void row(Place table, boolean header) throws DocumentReadException {
        Meter.Mark before = story.meter().mark();
        story.meter().block();
        int times = repeated("number-rows-repeated");
        String name = xml.attribute("style-name");
        String cellStyle = xml.attribute("default-cell-style-name");
        boolean whole = styles().properties("table-row", name, "table-row").is("keep-together", "always");
        Table.Row row = new Table.Row(cells(table.child("row", rowIndex++), cellStyle), header, whole);
        rows.add(row);
        Meter.Mark after = story.meter().mark();
        for (int i = 1; i < times; i++) {
            story.meter().again(before, after);
            rows.add(row);
        }
    }

    private ImmutableList<Table.Cell> cells(Place row, @Nullable String rowStyle) throws DocumentReadException {
        ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
        int column = 0;
        int index = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            boolean covered = xml.name().equals("covered-table-cell");
            if (!covered && !xml.name().equals("table-cell")) {
                xml.skip();
                continue;
            }
            int times = repeated("number-columns-repeated");
            if (times > MOST_COLUMNS - column) {
                throw Unreadable.limit("columns of a table", "số cột của bảng", MOST_COLUMNS);
            }
            if (covered) {
                xml.skip();
                for (int i = 0; i < times; i++) {
                    index += goingOn(cells, row, index, column++);
                }
            } else {
                cell(cells, row.child("cell", index), column, times, rowStyle);
                index += times;
                column += times;
            }
        }
        return cells.build();
    }

    /** Adds a cell that goes on with the one above it, if one does; returns how many were added. */
    private int goingOn(ImmutableList.Builder<Table.Cell> cells, Place row, int index, int column)
            throws DocumentReadException {
        Merged above = merged.remove(column);
        if (above == null) {
            return 0;
        }
        if (above.rows > 1) {
            merged.put(column, new Merged(above.columns, above.rows - 1));
        }
        story.meter().block();
        Place place = row.child("cell", index);
        cells.add(new Table.Cell(place, column, above.columns, true, width(column, above.columns), ImmutableList.of()));
        return 1;
    }

    private void cell(
            ImmutableList.Builder<Table.Cell> cells, Place place, int column, int times, @Nullable String rowStyle)
            throws DocumentReadException {
        Meter.Mark before = story.meter().mark();
        story.meter().block();
        int columns = Math.min(repeated("number-columns-spanned"), MOST_COLUMNS - column);
        int below = repeated("number-rows-spanned") - 1;
        bordered |= styles().properties("table-cell", style(column, rowStyle), "table-cell")
                .drawsAny();
        ImmutableList<Block> blocks = new Blocks(story, place, true).read();
        if (below > 0) {
            merged.put(column, new Merged(columns, below));
        }
        Meter.Mark after = story.meter().mark();
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                story.meter().again(before, after);
            }
            cells.add(new Table.Cell(place, column + i, columns, false, width(column + i, columns), blocks));
        }
    }

    private @Nullable String style(int column, @Nullable String rowStyle) throws DocumentReadException {
        String own = xml.attribute("style-name");
        if (own != null) {
            return own;
        }
        return rowStyle != null ? rowStyle : column < columnCells.size() ? columnCells.get(column) : null;
    }
}
