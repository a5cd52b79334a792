package vn.records.docx.format;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Kind;
import vn.records.docx.format.NamedStyle.Look;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads the part with the styles. */
public final class StyleReader {

    private final PropertyReader properties;
    private final Budget budget;

    public StyleReader(PropertyReader properties, Budget budget) {
        this.properties = properties;
        this.budget = budget;
    }

    /** Reads all styles and the defaults of the document. */
    public Styles read(@Nullable Xml xml) throws DocumentReadException {
        Styles styles = new Styles();
        while (xml != null && xml.nextIn(0)) {
            if (xml.ns() != Ns.WORD) {
                xml.skip();
                continue;
            }
            switch (xml.name()) {
                case "styles", "docDefaults", "rPrDefault", "pPrDefault" -> {
                    // their children follow
                }
                case "rPr" -> properties.run(xml, styles.defaults().run);
                case "pPr" -> properties.paragraph(xml, xml.depth(), styles.defaults().paragraph, null);
                case "style" -> styles.add(style(xml));
                default -> xml.skip();
            }
        }
        return styles;
    }

    private NamedStyle style(Xml xml) throws DocumentReadException {
        budget.definition();
        AttributeValue byDefault = xml.find("default");
        boolean isDefault = byDefault != null && byDefault.isOn();
        String id = xml.attribute("styleId");
        NamedStyle style = new NamedStyle(id == null ? "" : id, kind(xml.attribute("type")), isDefault);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "name" -> style.name(xml.val());
                case "basedOn" -> style.basedOn(xml.val());
                case "tblStylePr" -> tablePart(xml, style);
                default -> look(xml, style.look());
            }
        }
        return style;
    }

    private static Kind kind(@Nullable String type) {
        return switch (type == null ? "" : type) {
            case "character" -> Kind.CHARACTER;
            case "table" -> Kind.TABLE;
            case "numbering" -> Kind.NUMBERING;
            default -> Kind.PARAGRAPH;
        };
    }

    private void tablePart(Xml xml, NamedStyle style) throws DocumentReadException {
        String type = xml.attribute("type");
        TablePart part = TablePart.of(type == null ? "" : type);
        Look look = style.look();
        if (part != null) {
            look = style.parts().computeIfAbsent(part, key -> new Look());
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            look(xml, look);
        }
    }

    private void look(Xml xml, Look look) throws DocumentReadException {
        switch (xml.name()) {
            case "rPr" -> properties.run(xml, look.run);
            case "pPr" -> properties.paragraph(xml, xml.depth(), look.paragraph, null);
            case "tblPr", "tcPr" -> {
                // their children follow
            }
            case "tblBorders", "tcBorders" -> look.edges.read(xml);
            default -> xml.skip();
        }
    }
}
