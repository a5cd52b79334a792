package vn.records.odt.story;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NumberCounters;
import vn.records.docx.format.NumberList;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.odt.style.ListLevel;
import vn.records.odt.style.ListStyle;
import vn.records.odt.style.Styles;
import vn.records.reader.DocumentReadException;

/** The lists of a part, and how far they have counted. */
final class Lists {

    /** The list of the headings of a document. */
    private static final int OUTLINE = -1;

    /**
     * A list, or a list in an item of another, that is open.
     *
     * @param definition tells lists apart that do not count on from each other
     * @param style the name of its style; null if the style of a paragraph names it
     * @param level its level, from 0
     */
    record Open(int definition, @Nullable String style, int level) {}

    private record Use(String style, int definition) {}

    private final Styles styles;
    private final NumberCounters counters = new NumberCounters();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> lastOf = new HashMap<>();
    private final Map<Use, NumberList> known = new HashMap<>();
    private int definitions;
    private int ids;

    Lists(Styles styles) {
        this.styles = styles;
    }

    /** Opens the list whose start tag was met last. */
    Open open(Xml xml, @Nullable Open outer) throws DocumentReadException {
        String style = xml.attribute("style-name");
        if (outer != null) {
            return new Open(outer.definition, style == null ? outer.style : style, outer.level + 1);
        }
        String continued = xml.attribute("continue-list");
        String key = style == null ? "" : style;
        Integer definition = continued == null ? null : byId.get(continued);
        if (definition == null && "true".equals(xml.attribute("continue-numbering"))) {
            definition = lastOf.get(key);
        }
        if (definition == null) {
            definition = definitions++;
        }
        lastOf.put(key, definition);
        String id = xml.attribute("id");
        if (id != null) {
            byId.put(id, definition);
        }
        return new Open(definition, style, 0);
    }

    /**
     * Returns what a list says of a paragraph in it; null if the file does not say how the list is numbered.
     *
     * @param ofStyle the list that the style of the paragraph names, if any
     * @param counted whether the paragraph begins an item that is numbered
     * @param start the number its item begins anew with; {@link AttributeValue#UNSTATED} if it does not
     */
    @Nullable
    Label label(Open open, @Nullable String ofStyle, boolean counted, int start) {
        String name = open.style == null ? ofStyle : open.style;
        ListStyle style = name == null ? null : styles.list(name);
        ListLevel level = style == null ? null : style.level(open.level);
        if (name == null || style == null || level == null) {
            return null;
        }
        return new Label(level, counted ? list(name, style, open, start) : null);
    }

    private NumberList list(String name, ListStyle style, Open open, int start) {
        if (start != AttributeValue.UNSTATED) {
            return style.numbered(ids++, open.definition, ImmutableMap.of(open.level, start));
        }
        return known.computeIfAbsent(
                new Use(name, open.definition), use -> style.numbered(ids++, open.definition, ImmutableMap.of()));
    }

    /** Returns what the numbering of headings says of one; null if headings of its level have no number. */
    @Nullable
    Label heading(int index) {
        ListStyle outline = styles.outline();
        ListLevel level = outline == null ? null : outline.level(index);
        if (outline == null || level == null || level.number().text().isEmpty()) {
            return null;
        }
        NumberList list =
                known.computeIfAbsent(new Use("", OUTLINE), use -> outline.numbered(ids++, OUTLINE, ImmutableMap.of()));
        return new Label(level, list);
    }

    /** Counts a paragraph and returns its label; empty if it has none. */
    String next(NumberList list, int index) {
        return counters.next(list, index);
    }
}
