package vn.records.docx.story;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.docx.format.TableEdges;
import vn.records.docx.format.TableStyle;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;
import vn.records.view.Place;
import vn.records.view.Table;

/** Reads one table. */
final class StoryTableReader {

    private static final int TWIP = 635;

    private final Xml xml;
    private final StoryReader stories;
    private final TableGrid grid = new TableGrid();
    private final EdgeTally tally = new EdgeTally();
    private final TableEdges stated = new TableEdges();
    private TableStyle style;
    private int rowIndex;

    StoryTableReader(Xml xml, StoryReader stories) {
        this.xml = xml;
        this.stories = stories;
        style = styled(null);
    }

    private TableStyle styled(@Nullable String id) {
        return new TableStyle(stories.formats().tableStyles(id));
    }

    /** Reads the table whose start tag was met last. */
    Table read(Place place) throws DocumentReadException {
        stories.budget().enter();
        ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            stories.story().prompts().meet(xml);
            switch (xml.name()) {
                case "tblPr" -> properties();
                case "gridCol" -> gridColumn();
                case "tr" -> row(place, rows);
                case "sdtPr" -> stories.story().prompts().read(xml);
                case "tblGrid", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                    // their children follow
                }
                default -> xml.skip();
            }
        }
        stories.budget().leave();
        return new Table(place, tally.isDrawn(), rows.build());
    }

    private void properties() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "tblStyle" -> style = styled(xml.val());
                case "tblBorders" -> stated.read(xml);
                case "tblLook" -> style.readLook(xml);
                default -> xml.skip();
            }
        }
    }

    private void gridColumn() throws DocumentReadException {
        AttributeValue width = xml.find("w");
        grid.add(width == null ? 0 : Math.max(0, width.measure(TWIP)));
    }

    private void row(Place place, ImmutableList.Builder<Table.Row> out) throws DocumentReadException {
        TableEdges edges = style.edges().copy();
        edges.overlay(stated);
        int parts = rowIndex == 0 && style.wants(TablePart.FIRST_ROW) ? style.bit(TablePart.FIRST_ROW) : 0;
        RowReader row = new RowReader(xml, stories, style, grid, tally, parts);
        row.read(place.child("row", rowIndex), edges);
        if (!row.isRemoved()) {
            out.add(row.row());
        }
        rowIndex++;
    }
}
