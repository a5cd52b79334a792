package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.measure.Length;

/** One property of a paragraph. */
final class ParagraphChange {

    private static final long TWIP = 635;
    private static final int LINE = 240;
    private static final ImmutableList<String> INDENTS =
            ImmutableList.of("start", "hanging", "leftChars", "startChars", "firstLineChars", "hangingChars");

    private final XmlPart part;
    private final Fix.Property property;
    private final Measure value;

    ParagraphChange(XmlPart part, Fix.SetProperty fix) {
        this.part = part;
        this.property = fix.property();
        this.value = fix.value();
    }

    /** Sets it on a paragraph. */
    void apply(XmlElement paragraph, Revisions revisions) {
        XmlElement properties = PropertyOrder.of(paragraph, "pPr");
        revisions.keep(properties, part, "pPrChange", ParagraphChange::isKept);
        switch (property) {
            case ALIGNMENT ->
                PropertyOrder.PARAGRAPH.property(properties, "jc").attribute(part.qualified("val"), alignment());
            case FIRST_LINE_INDENT -> indent(PropertyOrder.PARAGRAPH.property(properties, "ind"));
            case SPACE_BEFORE -> space(PropertyOrder.PARAGRAPH.property(properties, "spacing"), "before");
            case SPACE_AFTER -> space(PropertyOrder.PARAGRAPH.property(properties, "spacing"), "after");
            case LINE_SPACING -> lines(PropertyOrder.PARAGRAPH.property(properties, "spacing"));
            default -> throw new IllegalArgumentException("no property of a paragraph: " + property);
        }
    }

    private static boolean isKept(XmlElement property) {
        return switch (property.localName()) {
            case "rPr", "sectPr", "pPrChange" -> false;
            default -> true;
        };
    }

    private String alignment() {
        return switch (((Measure.Term) value).key()) {
            case "left" -> "left";
            case "right" -> "right";
            case "centred" -> "center";
            default -> "both";
        };
    }

    private void indent(XmlElement indents) {
        INDENTS.forEach(name -> indents.removeAttribute(part.qualified(name)));
        indents.attribute(part.qualified("left"), "0");
        indents.attribute(part.qualified("firstLine"), twips());
    }

    /** Space that a style makes automatic stays so unless the paragraph says otherwise. */
    private void space(XmlElement spacing, String side) {
        spacing.attribute(part.qualified(side), twips());
        spacing.attribute(part.qualified(side + "Autospacing"), "0");
        spacing.removeAttribute(part.qualified(side + "Lines"));
    }

    private void lines(XmlElement spacing) {
        boolean exact = value instanceof Measure.InPoints;
        String line = exact ? twips() : Long.toString(Math.round(LINE * ((Measure.Ratio) value).number()));
        spacing.attribute(part.qualified("line"), line);
        spacing.attribute(part.qualified("lineRule"), exact ? "exact" : "auto");
    }

    private String twips() {
        return Long.toString(Math.round((double) length(value).emu() / TWIP));
    }

    /** Returns the length of a measure that is one. */
    static Length length(Measure measure) {
        return measure instanceof Measure.InPoints points ? points.length() : ((Measure.OfLength) measure).length();
    }
}
