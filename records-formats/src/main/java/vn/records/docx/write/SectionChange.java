package vn.records.docx.write;

import java.util.Optional;
import vn.records.docx.source.SectionSource;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Fix;
import vn.records.measure.Length;
import vn.records.view.Section;

/** One property of a section. */
final class SectionChange {

    private static final long TWIP = 635;
    private static final long SHORT_SIDE = 11_906;
    private static final long LONG_SIDE = 16_838;

    private final XmlPart part;
    private final Section section;
    private final Fix.SetProperty fix;

    /**
     * A change of a section.
     *
     * @param section how it is before the change
     */
    SectionChange(XmlPart part, Section section, Fix.SetProperty fix) {
        this.part = part;
        this.section = section;
        this.fix = fix;
    }

    /** Whether a property is one of a section. */
    static boolean isFor(Fix.Property property) {
        return switch (property) {
            case PAGE_SIZE, MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT -> true;
            default -> false;
        };
    }

    /** Returns where the properties of a section stand; the last section gets some if it has none. */
    static Optional<XmlElement> properties(XmlPart main, SectionSource source) {
        if (source.element() >= 0) {
            return main.at(source.element()).filter(found -> found.localName().equals("sectPr"));
        }
        Optional<XmlElement> body = main.root().child("body");
        if (body.isEmpty() || body.get().child("sectPr").isPresent()) {
            return Optional.empty();
        }
        XmlElement added = new XmlElement(main.root().prefix() + "sectPr");
        body.get().append(added);
        return Optional.of(added);
    }

    /** Sets it. */
    void apply(XmlElement properties, Revisions revisions) {
        revisions.keep(properties, part, "sectPrChange", SectionChange::isKept);
        switch (fix.property()) {
            case PAGE_SIZE -> size(PropertyOrder.SECTION.property(properties, "pgSz"));
            case MARGIN_TOP -> margin(properties, "top", section.top());
            case MARGIN_BOTTOM -> margin(properties, "bottom", section.bottom());
            case MARGIN_LEFT -> margin(properties, "left", section.left());
            default -> margin(properties, "right", section.right());
        }
    }

    /** Whether a change that is tracked keeps a property. */
    static boolean isKept(XmlElement property) {
        return switch (property.localName()) {
            case "headerReference", "footerReference", "sectPrChange", "printerSettings" -> false;
            default -> true;
        };
    }

    private void size(XmlElement size) {
        boolean landscape = section.isLandscape();
        size.attribute(part.qualified("w"), Long.toString(landscape ? LONG_SIDE : SHORT_SIDE));
        size.attribute(part.qualified("h"), Long.toString(landscape ? SHORT_SIDE : LONG_SIDE));
        size.removeAttribute(part.qualified("code"));
    }

    /** The gutter belongs to a margin as it is seen; it stays, and the margin makes up for it. */
    private void margin(XmlElement properties, String side, Length seen) {
        boolean stated = properties.child("pgMar").isPresent();
        XmlElement margins = PropertyOrder.SECTION.property(properties, "pgMar");
        if (!stated) {
            state(margins);
        }
        String name = margins.attribute(part.qualified(side)).isPresent() ? side : other(margins, side);
        long gutter = twips(seen) - Math.abs(number(margins, name, twips(seen)));
        long wanted = twips(ParagraphChange.length(fix.value())) - gutter;
        boolean exact = number(margins, name, 0) < 0;
        margins.attribute(part.qualified(name), Long.toString(exact ? -wanted : wanted));
    }

    private String other(XmlElement margins, String side) {
        String other = side.equals("left") ? "start" : "end";
        boolean horizontal = side.equals("left") || side.equals("right");
        return horizontal && margins.attribute(part.qualified(other)).isPresent() ? other : side;
    }

    /** Word wants all margins stated where one is. */
    private void state(XmlElement margins) {
        margins.attribute(part.qualified("top"), Long.toString(twips(section.top())));
        margins.attribute(part.qualified("right"), Long.toString(twips(section.right())));
        margins.attribute(part.qualified("bottom"), Long.toString(twips(section.bottom())));
        margins.attribute(part.qualified("left"), Long.toString(twips(section.left())));
        margins.attribute(part.qualified("header"), "720");
        margins.attribute(part.qualified("footer"), "720");
        margins.attribute(part.qualified("gutter"), "0");
    }

    private long number(XmlElement margins, String name, long fallback) {
        String text = margins.attribute(part.qualified(name)).orElse("");
        try {
            return text.isEmpty() ? fallback : Math.round(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    private static long twips(Length length) {
        return Math.round((double) length.emu() / TWIP);
    }
}
