package vn.records.docx.story;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import vn.records.docx.format.Formats;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.docx.format.TableContext;
import vn.records.docx.format.TableEdges;
import vn.records.docx.format.TableStyle;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads the properties of one cell. */
final class CellReader {

    private static final int MAX_COLUMNS = 16_383;
    private static final int TWIP = 635;

    private final Formats formats;
    private final TableStyle style;
    private final TableEdges edges = new TableEdges();
    private int parts;
    private int columns = 1;
    private int width = UNSTATED;
    private boolean continued;
    private boolean removed;

    /**
     * Begins a cell.
     *
     * @param parts which parts of the table its row belongs to
     */
    CellReader(Formats formats, TableStyle style, int parts) {
        this.formats = formats;
        this.style = style;
        this.parts = parts;
    }

    /** Reads {@code tcPr}, to its end. */
    void readProperties(Xml xml) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, xml.integer(1, MAX_COLUMNS));
                case "vMerge" -> continued = !xml.val().equals("restart");
                case "tcW" -> width = width(xml);
                case "tcBorders" -> edges.read(xml);
                case "cnfStyle" -> parts |= style.parts(xml.attribute("val"));
                case "cellDel" -> removed = true;
                default -> xml.skip();
            }
        }
    }

    /** Returns a width in English metric units, or {@link AttributeValue#UNSTATED} if it is none or relative. */
    static int width(Xml xml) throws DocumentReadException {
        String type = xml.attribute("type");
        AttributeValue value = xml.find("w");
        boolean absolute = type == null || type.equals("dxa");
        int width = value == null || !absolute ? UNSTATED : value.measure(TWIP);
        return width > 0 ? width : UNSTATED;
    }

    /** Returns what the style of the table says for text in this cell. */
    TableContext context() {
        return formats.inTable(style.id(), parts);
    }

    void addPart(TablePart part) {
        parts |= style.bit(part);
    }

    TableEdges edges() {
        return edges;
    }

    int columns() {
        return columns;
    }

    /** Returns the stated width, or {@link AttributeValue#UNSTATED}. */
    int width() {
        return width;
    }

    boolean isContinued() {
        return continued;
    }

    boolean isRemoved() {
        return removed;
    }
}
