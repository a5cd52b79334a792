package vn.records.docx.generate;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/** The styles of a document: Times New Roman, black, Vietnamese, and one style for each {@link Look}. */
final class StylePart {

    private static final int OUTLINE_LEVEL = 0;

    private final Looks looks;

    StylePart(Looks looks) {
        this.looks = looks;
    }

    String xml() {
        Markup xml = new Markup().raw(Markup.DECLARATION).open("w:styles", "xmlns:w", StoryMarkup.NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        String font = "Times New Roman";
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        size(xml, looks.of(Look.NORMAL));
        xml.empty("w:lang", "w:val", "vi-VN").close("w:rPr").close("w:rPrDefault");
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
        for (Look look : Look.values()) {
            Looks.Setting setting = looks.settings().get(look);
            if (setting != null) {
                style(xml, look, setting);
            }
        }
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.value("w:name", "Normal Table").close("w:style");
        return xml.close("w:styles").toString();
    }

    private void style(Markup xml, Look look, Looks.Setting setting) {
        if (look == Look.NORMAL) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", look.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", look.id());
        }
        xml.value("w:name", look.vietnamese());
        if (look != Look.NORMAL) {
            xml.value("w:basedOn", Look.NORMAL.id());
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (setting.is(Trait.HEADING)) {
            xml.empty("w:keepNext");
        }
        spacing(xml, setting);
        if (setting.is(Trait.INDENTED)) {
            xml.empty("w:ind", "w:firstLine", Integer.toString(looks.firstLine()));
        }
        alignment(xml, setting);
        if (setting.is(Trait.HEADING)) {
            xml.value("w:outlineLvl", OUTLINE_LEVEL);
        }
        xml.close("w:pPr").open("w:rPr");
        traits(xml, setting.traits());
        size(xml, setting);
        if (setting.is(Trait.UNDERLINED)) {
            xml.value("w:u", "single");
        }
        xml.close("w:rPr").close("w:style");
    }

    /** Writes the format of letters that comes before their size. */
    static void traits(Markup xml, ImmutableSet<Trait> traits) {
        if (traits.contains(Trait.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (traits.contains(Trait.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
    }

    private void spacing(Markup xml, Looks.Setting setting) {
        String before = twips(setting.before());
        String after = twips(setting.after());
        OptionalInt exact = setting.is(Trait.TEXT_LINES) ? looks.exactLines() : OptionalInt.empty();
        if (exact.isPresent()) {
            String line = twips(exact.getAsInt());
            xml.empty("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "exact");
        } else {
            xml.empty("w:spacing", "w:before", before, "w:after", after);
        }
    }

    private static String twips(int points) {
        return Integer.toString(points * StoryMarkup.TWIPS_PER_POINT);
    }

    private static void alignment(Markup xml, Looks.Setting setting) {
        if (setting.is(Trait.CENTRED)) {
            xml.value("w:jc", "center");
        } else if (setting.is(Trait.RIGHT)) {
            xml.value("w:jc", "right");
        } else if (setting.is(Trait.JUSTIFIED)) {
            xml.value("w:jc", "both");
        }
    }

    private static void size(Markup xml, Looks.Setting setting) {
        int halfPoints = setting.size().halfPoints();
        xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
    }
}
