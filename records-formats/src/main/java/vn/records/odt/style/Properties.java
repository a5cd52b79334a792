package vn.records.odt.style;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/**
 * What one element of a style states (<i>thuộc tính của kiểu</i>).
 *
 * @param values the values of its attributes, by their local names
 */
public record Properties(ImmutableMap<String, String> values) {

    private static final int MOST = 2_000_000_000;

    /** An element that states nothing. */
    public static final Properties NONE = new Properties(ImmutableMap.of());

    /** Returns the attributes of the start tag that was met last; of two of one local name the first counts. */
    static Properties of(Xml xml) throws DocumentReadException {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            String name = xml.attributeName(i);
            values.put(
                    name,
                    name.startsWith("num-") ? xml.untrimmed(i) : xml.value(i).text());
        }
        return new Properties(values.buildKeepingLast());
    }

    /** Returns these and others; of two of one name the other counts. */
    Properties and(Properties others) {
        return new Properties(ImmutableMap.<String, String>builder()
                .putAll(values)
                .putAll(others.values)
                .buildKeepingLast());
    }

    /** Returns a value; null if it is not stated. */
    @Nullable
    public String get(String name) {
        return values.get(name);
    }

    /** Whether a value is stated and is this one. */
    public boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    /** Whether a value is stated. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns a value as a length in English metric units; {@link AttributeValue#UNSTATED} if it is none. */
    public int length(String name) {
        return measure(values.get(name));
    }

    /** Returns a text as a length in English metric units; {@link AttributeValue#UNSTATED} if it is none. */
    public static int measure(@Nullable String text) {
        if (text == null) {
            return UNSTATED;
        }
        AttributeValue value = new AttributeValue();
        value.decode(text.strip().toLowerCase(Locale.ROOT));
        return value.measure(0);
    }

    /** Returns a whole number; {@link AttributeValue#UNSTATED} if there is none. */
    public static int integer(@Nullable AttributeValue value) {
        return value == null ? UNSTATED : value.integer(-MOST, MOST);
    }

    /** Returns a whole number between bounds; another one if it is none. */
    public int integer(String name, int min, int max, int fallback) {
        String text = values.get(name);
        if (text == null) {
            return fallback;
        }
        AttributeValue value = new AttributeValue();
        value.decode(text.strip());
        int number = value.integer(min, max);
        return number == UNSTATED ? fallback : number;
    }

    /** Returns a percentage in hundredths of a percent; {@link AttributeValue#UNSTATED} if it is none. */
    int percent(String name) {
        String text = values.get(name);
        if (text == null || !text.strip().endsWith("%")) {
            return UNSTATED;
        }
        AttributeValue value = new AttributeValue();
        String stripped = text.strip();
        value.decode(stripped.substring(0, stripped.length() - 1));
        return value.measure(100);
    }

    /** Whether a line is stated to be drawn along an edge, by the value for it or by that for all of them. */
    public boolean draws(String edge) {
        String border = values.containsKey("border-" + edge) ? values.get("border-" + edge) : values.get("border");
        return border != null && isDrawn(border);
    }

    /** Whether anything is stated about the line along an edge. */
    boolean states(String edge) {
        return values.containsKey("border-" + edge) || values.containsKey("border");
    }

    /** Whether a line is stated to be drawn along any edge. */
    public boolean drawsAny() {
        return draws("top") || draws("bottom") || draws("left") || draws("right");
    }

    private static boolean isDrawn(String border) {
        String small = border.toLowerCase(Locale.ROOT);
        return !small.isBlank() && !small.contains("none") && !small.contains("hidden");
    }
}
