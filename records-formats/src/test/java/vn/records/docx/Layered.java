package vn.records.docx;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Level;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Place;

/** Files whose formatting comes from several layers, and what is told of them. */
final class Layered {

    static final Place FIRST = Place.root("body").child("p", 0);
    static final Measure TWELVE = Measure.of(FontSize.points(12));
    static final Measure NOUGHT = new Measure.InPoints(Length.ZERO);
    static final Measure BOLD = Measure.term("bold");
    static final Measure NOT_BOLD = Measure.term("not-bold");

    private Layered() {}

    static String style(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"Name of " + id + "\"/>"
                + content + "</w:style>";
    }

    static String normal(String content) {
        return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:name w:val=\"Normal\"/>" + content
                + "</w:style>";
    }

    static String rPr(String content) {
        return "<w:rPr>" + content + "</w:rPr>";
    }

    static String pPr(String content) {
        return "<w:pPr>" + content + "</w:pPr>";
    }

    static String defaults(String run, String paragraph) {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + run + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" + paragraph
                + "</w:pPr></w:pPrDefault></w:docDefaults>";
    }

    static Finding finding(Place place, int start, int end, Measure measured, Property... mended) {
        Location at = Location.of(Component.BODY, place, start, end);
        ImmutableList.Builder<Fix> fixes = ImmutableList.builder();
        for (Property property : mended) {
            fixes.add(new Fix.SetProperty(at, property, measured));
        }
        return Finding.builder()
                .rule(new RuleId("TOY-ONE-01"))
                .level(Level.MANDATORY)
                .basis(Basis.LAW)
                .severity(Severity.ERROR)
                .fault(Fault.of(at, measured, Measure.words("other")).withFixes(fixes.build()))
                .build();
    }

    static List<Origin> origins(Docx docx, Finding finding) throws DocumentReadException {
        return DocxReader.create()
                .origins(docx.bytes(), ImmutableList.of(finding))
                .get(finding);
    }

    static List<Origin> of(Docx docx, Measure measured, Property... mended) throws DocumentReadException {
        return origins(docx, finding(FIRST, 0, 1, measured, mended));
    }

    static Origin origin(Property property, Measure value, Layer layer, String style) {
        return new Origin(property, value, layer, style, false);
    }

    static Origin size(Layer layer, String style) {
        return origin(Property.SIZE, TWELVE, layer, style);
    }

    static Origin bold(Measure value, Layer layer, String style) {
        return origin(Property.BOLD, value, layer, style);
    }

    static Docx text(String properties, String style) {
        return Docx.body("<w:p>" + pPr("<w:pStyle w:val=\"" + style + "\"/>") + Docx.run(properties, "x") + "</w:p>");
    }
}
