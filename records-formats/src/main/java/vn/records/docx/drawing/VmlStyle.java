package vn.records.docx.drawing;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;

/** The attribute {@code style} of a VML shape. */
final class VmlStyle {

    private static final Splitter PROPERTIES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter PAIR = Splitter.on(',').trimResults();

    private final Map<String, String> properties = new HashMap<>();

    private VmlStyle() {}

    static VmlStyle of(@Nullable String text) {
        VmlStyle style = new VmlStyle();
        for (String property : PROPERTIES.split(text == null ? "" : text)) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                style.properties.put(
                        property.substring(0, colon).strip(),
                        property.substring(colon + 1).strip());
            }
        }
        return style;
    }

    boolean isHidden() {
        return "hidden".equals(properties.get("visibility"));
    }

    /**
     * Returns a length in English metric units; 0 if it is not stated.
     *
     * @param unit how many of them one is where no unit is named
     */
    double length(String property, double unit) {
        String value = properties.get(property);
        return value == null ? 0 : measure(value, unit);
    }

    /** Returns two lengths separated by a comma. */
    static double[] pair(@Nullable String text, double unitX, double unitY) {
        List<String> parts = PAIR.splitToList(text == null ? "" : text);
        return new double[] {measure(parts.get(0), unitX), parts.size() > 1 ? measure(parts.get(1), unitY) : 0};
    }

    private static double measure(String text, double unit) {
        AttributeValue value = new AttributeValue();
        value.decode(text);
        int number = value.measure(1000);
        if (number == UNSTATED) {
            return 0;
        }
        boolean bare = !text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1));
        return bare ? number / 1000.0 * unit : number;
    }
}
