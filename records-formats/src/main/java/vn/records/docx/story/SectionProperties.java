package vn.records.docx.story;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.SectionSource;
import vn.records.finding.Fix.Property;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;
import vn.records.view.Section.Numerals;

/**
 * What a file states about one section. Where it states no page size or margin, Word's own hold: Letter paper, 1 inch
 * at the top and the bottom, 1.25 inches at the sides.
 */
public final class SectionProperties {

    /**
     * A header or footer that the section names.
     *
     * @param id the id of the relationship
     */
    record Reference(Edge edge, Pages pages, String id) {}

    private static final int TWIP = 635;
    private static final int MAX_PAGE = 1_000_000_000;

    private final List<Reference> references = new ArrayList<>();
    private int pageWidth = 12_240 * TWIP;
    private int pageHeight = 15_840 * TWIP;
    private int top = 1_440 * TWIP;
    private int bottom = 1_440 * TWIP;
    private int left = 1_800 * TWIP;
    private int right = 1_800 * TWIP;
    private int gutter;
    private final Set<Property> stated = EnumSet.noneOf(Property.class);
    private boolean continuous;
    private int columns = 1;
    private boolean ownFirstPage;
    private int firstNumber = UNSTATED;
    private Numerals numerals = Numerals.ARABIC;
    private int element = -1;

    /** Reads {@code sectPr}, to its end. */
    void read(Xml xml) throws DocumentReadException {
        element = xml.position();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "headerReference" -> reference(xml, Edge.HEADER);
                case "footerReference" -> reference(xml, Edge.FOOTER);
                case "pgSz" -> {
                    pageWidth = positive(xml, "w", pageWidth);
                    pageHeight = positive(xml, "h", pageHeight);
                }
                case "pgMar" -> margins(xml);
                case "type" -> continuous = isContinuous(xml.val());
                case "cols" -> columns = Math.max(1, integer(xml.find("num")));
                case "titlePg" -> ownFirstPage = xml.isOn();
                case "pgNumType" -> pageNumbers(xml);
                default -> xml.skip();
            }
        }
    }

    private static boolean isContinuous(String type) {
        return type.equals("continuous") || type.equals("nextColumn");
    }

    private void reference(Xml xml, Edge edge) throws DocumentReadException {
        String id = xml.attribute("id");
        String type = xml.attribute("type");
        Pages pages =
                switch (type == null ? "" : type) {
                    case "first" -> Pages.FIRST;
                    case "even" -> Pages.EVEN;
                    default -> Pages.DEFAULT;
                };
        if (id != null) {
            references.add(new Reference(edge, pages, id));
        }
    }

    private void margins(Xml xml) throws DocumentReadException {
        state(xml, Property.MARGIN_TOP, "top", "top");
        state(xml, Property.MARGIN_BOTTOM, "bottom", "bottom");
        state(xml, Property.MARGIN_LEFT, "left", "start");
        state(xml, Property.MARGIN_RIGHT, "right", "end");
        top = Math.abs(measure(xml, "top", top));
        bottom = Math.abs(measure(xml, "bottom", bottom));
        left = Math.abs(measure(xml, "left", measure(xml, "start", left)));
        right = Math.abs(measure(xml, "right", measure(xml, "end", right)));
        gutter = Math.abs(measure(xml, "gutter", gutter));
    }

    private void state(Xml xml, Property property, String attribute, String other) throws DocumentReadException {
        if (xml.find(attribute) != null || xml.find(other) != null) {
            stated.add(property);
        }
    }

    /** Whether the file states a margin; else it is that of Word. */
    public boolean states(Property property) {
        return stated.contains(property);
    }

    private void pageNumbers(Xml xml) throws DocumentReadException {
        firstNumber = integer(xml.find("start"));
        String format = xml.attribute("fmt");
        numerals = switch (format == null ? "decimal" : format) {
            case "decimal" -> Numerals.ARABIC;
            case "lowerRoman", "upperRoman" -> Numerals.ROMAN;
            default -> Numerals.OTHER;
        };
    }

    private static int integer(@Nullable AttributeValue value) {
        return value == null ? UNSTATED : value.integer(0, MAX_PAGE);
    }

    private static int positive(Xml xml, String attribute, int fallback) throws DocumentReadException {
        int value = measure(xml, attribute, fallback);
        return value > 0 ? value : fallback;
    }

    private static int measure(Xml xml, String attribute, int fallback) throws DocumentReadException {
        AttributeValue value = xml.find(attribute);
        int measure = value == null ? UNSTATED : value.measure(TWIP);
        return measure == UNSTATED ? fallback : measure;
    }

    List<Reference> references() {
        return references;
    }

    /** Returns where these properties stand in the main part; negative if the file states none. */
    public SectionSource source() {
        return new SectionSource(element);
    }

    public boolean isContinuous() {
        return continuous;
    }

    /** Returns a builder that lacks the headers and footers only. */
    Section.Builder toBuilder(boolean gutterAtTop) {
        return Section.builder()
                .pageWidth(new Length(pageWidth))
                .pageHeight(new Length(pageHeight))
                .top(new Length((long) top + (gutterAtTop ? gutter : 0)))
                .bottom(new Length(bottom))
                .left(new Length((long) left + (gutterAtTop ? 0 : gutter)))
                .right(new Length(right))
                .continuous(continuous)
                .columns(columns)
                .ownFirstPage(ownFirstPage)
                .firstPageNumber(firstNumber == UNSTATED ? OptionalInt.empty() : OptionalInt.of(firstNumber))
                .pageNumerals(numerals);
    }
}
