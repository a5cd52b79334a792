package vn.records.docx.generate;

import vn.records.docx.generate.Look.Trait;

/** The styles of a document: Times New Roman, black, Vietnamese, and one style for each {@link Look}. */
final class StylePart {

    private static final String FIRST_LINE = "720";
    private static final int OUTLINE_LEVEL = 0;

    private final SizeSet sizes;

    StylePart(SizeSet sizes) {
        this.sizes = sizes;
    }

    String xml() {
        Markup xml = new Markup().raw(Markup.DECLARATION).open("w:styles", "xmlns:w", StoryMarkup.NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        String font = "Times New Roman";
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        size(xml, Look.NORMAL);
        xml.empty("w:lang", "w:val", "vi-VN").close("w:rPr").close("w:rPrDefault");
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
        for (Look look : Look.values()) {
            style(xml, look);
        }
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.value("w:name", "Normal Table").close("w:style");
        return xml.close("w:styles").toString();
    }

    private void style(Markup xml, Look look) {
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
        if (look.is(Trait.HEADING)) {
            xml.empty("w:keepNext");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                Integer.toString(look.before(sizes) * StoryMarkup.TWIPS_PER_POINT),
                "w:after",
                Integer.toString(look.after() * StoryMarkup.TWIPS_PER_POINT));
        if (look.is(Trait.INDENTED)) {
            xml.empty("w:ind", "w:firstLine", FIRST_LINE);
        }
        alignment(xml, look);
        if (look.is(Trait.HEADING)) {
            xml.value("w:outlineLvl", OUTLINE_LEVEL);
        }
        xml.close("w:pPr").open("w:rPr");
        if (look.is(Trait.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.is(Trait.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        size(xml, look);
        xml.close("w:rPr").close("w:style");
    }

    private static void alignment(Markup xml, Look look) {
        if (look.is(Trait.CENTRED)) {
            xml.value("w:jc", "center");
        } else if (look.is(Trait.RIGHT)) {
            xml.value("w:jc", "right");
        } else if (look.is(Trait.JUSTIFIED)) {
            xml.value("w:jc", "both");
        }
    }

    private void size(Markup xml, Look look) {
        int halfPoints = sizes.size(look.role()).halfPoints();
        xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
    }
}
