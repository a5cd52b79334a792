package vn.records.docx.write;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.docx.source.SectionSource;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlEscapes;
import vn.records.docx.write.part.XmlParser;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Fix;
import vn.records.view.Block;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;

/**
 * Page numbers in the headers or footers, and none on the first page. It is done only where nothing else stands in the
 * headers and footers that the first page would lose, and where even pages have no header of their own.
 */
final class PageNumberChange {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WordFile file;
    private final Revisions revisions;
    private final Fix.NumberPages form;
    private final Section first;

    PageNumberChange(WordFile file, Revisions revisions, Fix.NumberPages form) {
        this.form = form;
        this.file = file;
        this.revisions = revisions;
        this.first = file.view().sections().get(0);
    }

    /** Makes it so; false if that would take something away or needs a choice. */
    boolean apply() throws UnwritableException {
        boolean even = first.runnings().stream().anyMatch(running -> running.pages() == Pages.EVEN);
        Optional<Running> asked = running(form.edge());
        boolean bare = isBare(running(Edge.HEADER)) && isBare(running(Edge.FOOTER));
        if (even || (!bare && !first.ownFirstPage())) {
            return false;
        }
        Optional<XmlElement> properties = file.trace().section(0).flatMap(source -> properties(source));
        boolean numbered = Stream.of(running(Edge.HEADER), running(Edge.FOOTER))
                .flatMap(Optional::stream)
                .flatMap(one -> one.blocks().stream())
                .anyMatch(PageNumberChange::isNumber);
        if (properties.isEmpty() || (asked.isPresent() && !numbered && !fill(asked.get()))) {
            return false;
        }
        if (!first.ownFirstPage()) {
            revisions.keep(properties.get(), file.main(), "sectPrChange", SectionChange::isKept);
            XmlElement own = PropertyOrder.SECTION.property(properties.get(), "titlePg");
            own.removeAttribute(file.main().qualified("val"));
        }
        if (asked.isEmpty() && !numbered) {
            add(properties.get());
        }
        return true;
    }

    private Optional<XmlElement> properties(SectionSource source) {
        try {
            return SectionChange.properties(file.main(), source);
        } catch (UnwritableException e) {
            return Optional.empty();
        }
    }

    private Optional<Running> running(Edge edge) {
        return first.runnings().stream()
                .filter(running -> running.edge() == edge && running.pages() == Pages.DEFAULT)
                .findFirst();
    }

    /** Whether a header or footer holds nothing but a page number, if that. */
    private static boolean isBare(Optional<Running> running) {
        return running.stream()
                .flatMap(one -> one.blocks().stream())
                .allMatch(block -> isBlank(block) || isNumber(block));
    }

    private static boolean isBlank(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().isBlank()
                && paragraph.drawings().isEmpty()
                && paragraph.fields().isEmpty();
    }

    private static boolean isNumber(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.drawings().isEmpty()
                && paragraph.fields().stream().anyMatch(field -> field.kind() == Field.Kind.PAGE)
                && paragraph.text().chars().noneMatch(Character::isLetter);
    }

    /** Puts the number into the first paragraph of a blank header or footer. */
    private boolean fill(Running header) throws UnwritableException {
        if (header.blocks().isEmpty() || !header.blocks().stream().allMatch(PageNumberChange::isBlank)) {
            return false;
        }
        Optional<EditableText> text = file.text(header.blocks().get(0).place());
        if (text.isEmpty()) {
            return false;
        }
        XmlPart part = text.get().part();
        XmlElement properties = PropertyOrder.of(text.get().element(), "pPr");
        align(PropertyOrder.PARAGRAPH.property(properties, "jc"), part);
        for (XmlElement run : number(part)) {
            text.get().element().append(run);
        }
        return true;
    }

    /** Makes a header or footer and has the section name it. */
    private void add(XmlElement properties) throws UnwritableException {
        XmlPart main = file.main();
        String kind = Ascii.toLowerCase(form.edge().name());
        RelatedParts.Made made = new RelatedParts(file)
                .make(kind, form.edge() == Edge.HEADER ? "hdr" : "ftr", CONTENT_TYPE + kind + "+xml");
        XmlPart part = made.part();
        XmlElement paragraph = new XmlElement(part.root().prefix() + "p");
        XmlElement setting = PropertyOrder.of(paragraph, "pPr");
        align(PropertyOrder.PARAGRAPH.property(setting, "jc"), part);
        number(part).forEach(paragraph::append);
        part.root().append(paragraph);
        XmlElement reference = new XmlElement(properties.prefix() + kind + "Reference");
        reference.attribute(main.qualified("type"), "default");
        boolean strict = main.namespace().startsWith("http://purl.oclc.org/");
        reference.attribute(main.prefixOf(strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS, "r") + "id", made.id());
        properties.insert(0, reference);
    }

    private void align(XmlElement alignment, XmlPart part) {
        alignment.attribute(
                part.qualified("val"),
                switch (form.alignment()) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                    case JUSTIFIED -> "both";
                });
    }

    /** Returns the runs of a field with the number of the page. */
    private ImmutableList<XmlElement> number(XmlPart part) {
        String namespace = XmlEscapes.attribute(part.namespace());
        int size = form.size().halfPoints();
        String look = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                + " w:cs=\"Times New Roman\"/><w:b w:val=\"0\"/><w:i w:val=\"0\"/><w:color w:val=\"auto\"/>"
                + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>";
        ImmutableList.Builder<XmlElement> runs = ImmutableList.builder();
        for (String content : ImmutableList.of(
                "<w:fldChar w:fldCharType=\"begin\"/>",
                "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
                "<w:fldChar w:fldCharType=\"separate\"/>",
                "<w:t>2</w:t>",
                "<w:fldChar w:fldCharType=\"end\"/>")) {
            String declared = part.root().prefix().equals("w:") ? "" : " xmlns:w=\"" + namespace + "\"";
            runs.add(XmlParser.element("<w:r" + declared + ">" + look + content + "</w:r>"));
        }
        return runs.build();
    }
}
