package vn.records.docx.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Look;

/** What the place of a paragraph adds to its style: inside a table, what the style of the table says. */
public final class TableContext {

    private final @Nullable Look look;
    private final String style;
    private final Map<@Nullable NamedStyle, StyleFormats> formats = new HashMap<>();

    TableContext(@Nullable Look look, String style) {
        this.look = look;
        this.style = style;
    }

    /** Returns what the style of the table says; null outside tables. */
    @Nullable
    public Look look() {
        return look;
    }

    /** Returns the name of the style of the table; empty where there is none. */
    String style() {
        return style;
    }

    /** Returns the formats of paragraph styles at this place; filled by {@link Formats}. */
    Map<@Nullable NamedStyle, StyleFormats> formats() {
        return formats;
    }
}
