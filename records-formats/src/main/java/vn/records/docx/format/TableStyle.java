package vn.records.docx.format;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** The style of one table: what it draws, and which of its parts it sets apart. */
public final class TableStyle {

    private static final int FIRST_ROW = 0x0020;
    private static final int FIRST_COLUMN = 0x0080;

    private final @Nullable String id;
    private final TableEdges edges = new TableEdges();
    private int known;
    private boolean firstRow;
    private boolean firstColumn;

    public TableStyle(ImmutableList<NamedStyle> chain) {
        this.id = chain.isEmpty() ? null : chain.get(chain.size() - 1).id();
        for (NamedStyle style : chain) {
            edges.overlay(style.look().edges);
            for (TablePart part : style.parts().keySet()) {
                known |= part.bit();
            }
        }
    }

    @Nullable
    public String id() {
        return id;
    }

    public TableEdges edges() {
        return edges;
    }

    /** Reads {@code tblLook}: which parts the table wants to see set apart. */
    public void readLook(Xml xml) throws DocumentReadException {
        AttributeValue value = xml.find("val");
        int mask = value == null ? 0 : Math.max(0, value.hexadecimal());
        AttributeValue row = xml.find("firstRow");
        firstRow = row == null ? (mask & FIRST_ROW) != 0 : row.isOn();
        AttributeValue column = xml.find("firstColumn");
        firstColumn = column == null ? (mask & FIRST_COLUMN) != 0 : column.isOn();
    }

    public boolean wants(TablePart part) {
        return part == TablePart.FIRST_ROW ? firstRow : part == TablePart.FIRST_COLUMN && firstColumn;
    }

    /** Returns the bit of a part; 0 if the style does not set it apart. */
    public int bit(TablePart part) {
        return known & part.bit();
    }

    /** Returns the bits of the parts that the digits of {@code cnfStyle} name. */
    public int parts(@Nullable String digits) {
        int parts = 0;
        if (known != 0 && digits != null) {
            for (TablePart part : TablePart.values()) {
                if (part.digit() < digits.length() && digits.charAt(part.digit()) == '1') {
                    parts |= bit(part);
                }
            }
        }
        return parts;
    }
}
