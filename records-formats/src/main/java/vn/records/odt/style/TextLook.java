package vn.records.odt.style;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.measure.FontSize;
import vn.records.view.TextFormat;

/**
 * How text looks (<i>định dạng chữ</i>).
 *
 * @param format how it is set
 * @param hidden whether it is not shown
 */
public record TextLook(TextFormat format, boolean hidden) {

    /** How text looks where nothing is stated. */
    static final TextLook INITIAL = new TextLook(
            TextFormat.builder()
                    .font("Times New Roman")
                    .accentedFont("Times New Roman")
                    .size(FontSize.points(12))
                    .build(),
            false);

    private static final int HALF_POINT = 6_350;
    private static final int WHOLE = 10_000;
    private static final int BOLD_FROM = 600;
    private static final int LARGEST = 10_000;

    /** Returns the look with what a layer states. */
    TextLook with(Properties stated, Styles styles) {
        if (stated.values().isEmpty()) {
            return this;
        }
        String font = font(stated, styles);
        TextFormat made = TextFormat.builder()
                .font(font)
                .accentedFont(font)
                .size(size(stated))
                .bold(bold(stated))
                .italic(is(stated.get("font-style"), "normal", format.italic()))
                .capitals(stated.has("text-transform") ? stated.is("text-transform", "uppercase") : format.capitals())
                .smallCapitals(is(stated.get("font-variant"), "normal", format.smallCapitals()))
                .underlined(is(stated.get("text-underline-style"), "none", format.underlined()))
                .struck(is(stated.get("text-line-through-style"), "none", format.struck()))
                .script(script(stated))
                .colour(colour(stated))
                .build();
        boolean hides = stated.has("display") ? stated.is("display", "none") : hidden;
        return new TextLook(made, hides);
    }

    private String font(Properties stated, Styles styles) {
        String name = stated.get("font-name");
        if (name != null) {
            return styles.font(name);
        }
        String family = stated.get("font-family");
        return family == null ? format.font() : StyleReader.plain(family);
    }

    private FontSize size(Properties stated) {
        long halves = format.size().halfPoints();
        int percent = stated.percent("font-size");
        int length = stated.length("font-size");
        if (percent != UNSTATED) {
            halves = Math.round((double) halves * percent / WHOLE);
        } else if (length != UNSTATED) {
            halves = Math.round((double) length / HALF_POINT);
        }
        return new FontSize((int) Math.max(1, Math.min(LARGEST, halves)));
    }

    private boolean bold(Properties stated) {
        String weight = stated.get("font-weight");
        if (weight == null) {
            return format.bold();
        }
        return weight.equals("bold") || stated.integer("font-weight", 0, 1_000, 0) >= BOLD_FROM;
    }

    private static boolean is(@Nullable String value, String plain, boolean before) {
        return value == null ? before : !value.equals(plain);
    }

    /** A position of {@code 0% 100%} is that of plain text. */
    private boolean script(Properties stated) {
        String position = stated.get("text-position");
        return position == null ? format.script() : !position.startsWith("0%");
    }

    private OptionalInt colour(Properties stated) {
        if (stated.is("use-window-font-color", "true")) {
            return OptionalInt.empty();
        }
        String colour = stated.get("color");
        if (colour == null || !colour.startsWith("#")) {
            return format.colour();
        }
        AttributeValue value = new AttributeValue();
        value.decode(colour.substring(1));
        int number = value.hexadecimal();
        return number == UNSTATED ? format.colour() : OptionalInt.of(number);
    }
}
