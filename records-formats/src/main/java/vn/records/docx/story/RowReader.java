package vn.records.docx.story;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.docx.format.TableEdges;
import vn.records.docx.format.TableStyle;
import vn.records.docx.pack.Xml;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Place;
import vn.records.view.Table;

/** Reads one row of a table. */
final class RowReader {

    private static final int MAX_COLUMNS = 16_383;

    private final Xml xml;
    private final StoryReader stories;
    private final TableStyle style;
    private final TableGrid grid;
    private final EdgeTally tally;
    private final ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
    private int parts;
    private int column;
    private int index;
    private boolean removed;
    private boolean repeated;
    private boolean whole;

    /**
     * Begins a row.
     *
     * @param parts which parts of the table it belongs to: the bits of {@link TablePart#bit()}
     */
    RowReader(Xml xml, StoryReader stories, TableStyle style, TableGrid grid, EdgeTally tally, int parts) {
        this.xml = xml;
        this.stories = stories;
        this.style = style;
        this.grid = grid;
        this.tally = tally;
        this.parts = parts;
    }

    /**
     * Reads the row whose start tag was met last.
     *
     * @param edges what the table draws; changed by what the row states
     */
    void read(Place place, TableEdges edges) throws DocumentReadException {
        stories.budget().block();
        tally.beginRow(edges);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            stories.story().prompts().meet(xml);
            switch (xml.name()) {
                case "trPr" -> properties();
                case "tblPrEx" -> exceptions(edges);
                case "tc" -> cell(place);
                case "sdtPr" -> stories.story().prompts().read(xml);
                case "sdt", "sdtContent", "customXml" -> {
                    // their children follow
                }
                default -> xml.skip();
            }
        }
        tally.endRow();
    }

    /** Whether a tracked change took it away. */
    boolean isRemoved() {
        return removed;
    }

    Table.Row row() {
        return new Table.Row(cells.build(), repeated, whole);
    }

    private void properties() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> column = Math.max(0, xml.integer(0, MAX_COLUMNS));
                case "cnfStyle" -> parts |= style.parts(xml.attribute("val"));
                case "tblHeader" -> repeated = xml.isOn();
                case "cantSplit" -> whole = xml.isOn();
                case "del" -> removed = true;
                default -> xml.skip();
            }
        }
    }

    private void exceptions(TableEdges edges) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("tblBorders")) {
                TableEdges own = new TableEdges();
                own.read(xml);
                edges.overlay(own);
            } else {
                xml.skip();
            }
        }
    }

    private void cell(Place row) throws DocumentReadException {
        if (removed) {
            xml.skip();
            return;
        }
        stories.budget().block();
        CellReader cell = new CellReader(stories.formats(), style, parts);
        if (index == 0 && style.wants(TablePart.FIRST_COLUMN)) {
            cell.addPart(TablePart.FIRST_COLUMN);
        }
        Place place = row.child("cell", index++);
        ImmutableList<Block> blocks = stories.read(place, cell);
        if (cell.isRemoved()) {
            return;
        }
        tally.cell(cell.edges());
        int width = cell.width() == UNSTATED ? grid.width(column, cell.columns()) : cell.width();
        cells.add(new Table.Cell(place, column, cell.columns(), cell.isContinued(), new Length(width), blocks));
        column = Math.min(MAX_COLUMNS, column + cell.columns());
    }
}
