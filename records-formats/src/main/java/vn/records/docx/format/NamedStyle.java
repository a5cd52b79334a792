package vn.records.docx.format;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A style as the file states it, before anything is inherited. */
public final class NamedStyle {

    /** What a style is for. */
    enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE,
        NUMBERING
    }

    /** The parts of a table that its style may set apart, in the order in which they are applied. */
    public enum TablePart {
        BAND_COLUMN_ODD("band1Vert", 4),
        BAND_COLUMN_EVEN("band2Vert", 5),
        BAND_ROW_ODD("band1Horz", 6),
        BAND_ROW_EVEN("band2Horz", 7),
        FIRST_ROW("firstRow", 0),
        LAST_ROW("lastRow", 1),
        FIRST_COLUMN("firstCol", 2),
        LAST_COLUMN("lastCol", 3),
        NORTH_EAST("neCell", 8),
        NORTH_WEST("nwCell", 9),
        SOUTH_EAST("seCell", 10),
        SOUTH_WEST("swCell", 11);

        private final String type;
        private final int digit;

        TablePart(String type, int digit) {
            this.type = type;
            this.digit = digit;
        }

        /** Returns which digit of {@code cnfStyle} stands for it. */
        int digit() {
            return digit;
        }

        /** Returns the bit that stands for it in a set of parts. */
        int bit() {
            return 1 << digit;
        }

        static @Nullable TablePart of(String type) {
            for (TablePart part : values()) {
                if (part.type.equals(type)) {
                    return part;
                }
            }
            return null;
        }
    }

    /** What a style states about text, paragraphs and edges. */
    static final class Look {
        final RunProperties run = new RunProperties();
        final ParagraphProperties paragraph = new ParagraphProperties();
        final TableEdges edges = new TableEdges();
    }

    private final String id;
    private final Kind kind;
    private final boolean byDefault;
    private final Look look = new Look();
    private final Map<TablePart, Look> parts = new EnumMap<>(TablePart.class);
    private String name;
    private @Nullable String basedOn;

    NamedStyle(String id, Kind kind, boolean byDefault) {
        this.id = id;
        this.kind = kind;
        this.byDefault = byDefault;
        this.name = id;
    }

    /** Returns the name of the last of some styles; empty if there is none. */
    static String nameOfLast(ImmutableList<NamedStyle> chain) {
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1).name();
    }

    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it holds for everything of its kind that names no style. */
    boolean isDefault() {
        return byDefault;
    }

    String name() {
        return name;
    }

    void name(String stated) {
        name = stated;
    }

    @Nullable
    String basedOn() {
        return basedOn;
    }

    void basedOn(String parent) {
        basedOn = parent;
    }

    Look look() {
        return look;
    }

    Map<TablePart, Look> parts() {
        return parts;
    }
}
