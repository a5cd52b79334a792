package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.docx.source.SectionSource;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlEscapes;
import vn.records.docx.write.part.XmlParser;
import vn.records.docx.write.part.XmlPart;
import vn.records.view.Block;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;

/**
 * Page numbers at the middle of the headers, and none on the first page. It is done only where nothing else stands in the
 * headers and footers that the first page would lose, and where even pages have no header of their own.
 */
final class PageNumberChange {

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WordFile file;
    private final Revisions revisions;
    private final Section first;

    PageNumberChange(WordFile file, Revisions revisions) {
        this.file = file;
        this.revisions = revisions;
        this.first = file.view().sections().get(0);
    }

    /** Makes it so; false if that would take something away or needs a choice. */
    boolean apply() throws UnwritableException {
        boolean even = first.runnings().stream().anyMatch(running -> running.pages() == Pages.EVEN);
        Optional<Running> header = running(Edge.HEADER);
        boolean bare = isBare(header) && isBare(running(Edge.FOOTER));
        if (even || (!bare && !first.ownFirstPage())) {
            return false;
        }
        Optional<XmlElement> properties = file.trace().section(0).flatMap(source -> properties(source));
        boolean numbered = header.stream().flatMap(one -> one.blocks().stream()).anyMatch(PageNumberChange::isNumber);
        if (properties.isEmpty() || (header.isPresent() && !numbered && !fill(header.get()))) {
            return false;
        }
        if (!first.ownFirstPage()) {
            revisions.keep(properties.get(), file.main(), "sectPrChange", SectionChange::isKept);
            XmlElement own = PropertyOrder.SECTION.property(properties.get(), "titlePg");
            own.removeAttribute(file.main().qualified("val"));
        }
        if (header.isEmpty()) {
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

    /** Puts the number into the first paragraph of a blank header. */
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
        PropertyOrder.PARAGRAPH.property(properties, "jc").attribute(part.qualified("val"), "center");
        for (XmlElement run : number(part)) {
            text.get().element().append(run);
        }
        return true;
    }

    /** Makes a header and has the section name it. */
    private void add(XmlElement properties) throws UnwritableException {
        XmlPart main = file.main();
        RelatedParts.Made made = new RelatedParts(file).make("header", "hdr", CONTENT_TYPE);
        XmlPart part = made.part();
        XmlElement paragraph = new XmlElement(part.root().prefix() + "p");
        XmlElement setting = PropertyOrder.of(paragraph, "pPr");
        PropertyOrder.PARAGRAPH.property(setting, "jc").attribute(part.qualified("val"), "center");
        number(part).forEach(paragraph::append);
        part.root().append(paragraph);
        XmlElement reference = new XmlElement(properties.prefix() + "headerReference");
        reference.attribute(main.qualified("type"), "default");
        boolean strict = main.namespace().startsWith("http://purl.oclc.org/");
        reference.attribute(main.prefixOf(strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS, "r") + "id", made.id());
        properties.insert(0, reference);
    }

    /** Returns the runs of a field with the number of the page, in thirteen points. */
    private static ImmutableList<XmlElement> number(XmlPart part) {
        String namespace = XmlEscapes.attribute(part.namespace());
        String look = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                + " w:cs=\"Times New Roman\"/><w:b w:val=\"0\"/><w:i w:val=\"0\"/><w:color w:val=\"auto\"/>"
                + "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr>";
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
