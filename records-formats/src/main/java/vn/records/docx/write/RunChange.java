package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.view.TextFormat;

/** One property of text, set on runs. */
final class RunChange {

    private static final ImmutableList<String> THEME_FONTS =
            ImmutableList.of("asciiTheme", "hAnsiTheme", "cstheme", "hint");
    private static final ImmutableList<String> THEME_COLOURS =
            ImmutableList.of("themeColor", "themeTint", "themeShade");

    private final Fix.Property property;
    private final Measure value;

    RunChange(Fix.SetProperty fix) {
        this.property = fix.property();
        this.value = fix.value();
    }

    /** Whether a property is one of text. */
    static boolean isFor(Fix.Property property) {
        return switch (property) {
            case FONT, SIZE, BOLD, ITALIC, COLOUR -> true;
            default -> false;
        };
    }

    /** Whether text of a format needs no change. */
    boolean isDone(TextFormat format) {
        return switch (property) {
            case FONT -> format.withFonts(((Measure.Words) value).text()).equals(format);
            case SIZE -> format.size().equals(((Measure.OfSize) value).size());
            case BOLD -> format.bold() == isOn();
            case ITALIC -> format.italic() == isOn();
            default -> format.colour().isEmpty();
        };
    }

    private boolean isOn() {
        String key = ((Measure.Term) value).key();
        return key.equals("bold") || key.equals("italic");
    }

    /** Sets it in the properties of a run or of the mark of a paragraph. */
    void apply(XmlElement properties, XmlPart part, Revisions revisions) {
        revisions.keep(properties, part, "rPrChange", RunChange::isKept);
        switch (property) {
            case FONT -> font(properties, part);
            case SIZE -> size(properties, part);
            case BOLD -> toggle(properties, part, "b");
            case ITALIC -> toggle(properties, part, "i");
            default -> colour(properties, part);
        }
    }

    private static boolean isKept(XmlElement property) {
        return switch (property.localName()) {
            case "ins", "del", "moveFrom", "moveTo", "rPrChange" -> false;
            default -> true;
        };
    }

    private void font(XmlElement properties, XmlPart part) {
        XmlElement fonts = PropertyOrder.RUN.property(properties, "rFonts");
        String font = ((Measure.Words) value).text();
        fonts.attribute(part.qualified("ascii"), font);
        fonts.attribute(part.qualified("hAnsi"), font);
        fonts.attribute(part.qualified("cs"), font);
        THEME_FONTS.forEach(name -> fonts.removeAttribute(part.qualified(name)));
    }

    private void size(XmlElement properties, XmlPart part) {
        String size = Integer.toString(((Measure.OfSize) value).size().halfPoints());
        PropertyOrder.RUN.property(properties, "sz").attribute(part.qualified("val"), size);
        PropertyOrder.RUN.property(properties, "szCs").attribute(part.qualified("val"), size);
    }

    private void toggle(XmlElement properties, XmlPart part, String name) {
        for (String one : ImmutableList.of(name, name + "Cs")) {
            XmlElement toggle = PropertyOrder.RUN.property(properties, one);
            if (isOn()) {
                toggle.removeAttribute(part.qualified("val"));
            } else {
                toggle.attribute(part.qualified("val"), "0");
            }
        }
    }

    private static void colour(XmlElement properties, XmlPart part) {
        XmlElement colour = PropertyOrder.RUN.property(properties, "color");
        colour.attribute(part.qualified("val"), "auto");
        THEME_COLOURS.forEach(name -> colour.removeAttribute(part.qualified(name)));
    }
}
