package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.content.Contact;

/** A document as it grows section by section: its text, and what stands in headers and footers. */
final class Assembly {

    private final SizeSet sizes;
    private final StoryMarkup story;
    private final NewPackage parts;
    private final String pageNumbers;
    private final String bare;

    Assembly(SizeSet sizes, String title) {
        this.sizes = sizes;
        this.story = new StoryMarkup(sizes);
        this.parts = new NewPackage(title);
        this.pageNumbers = parts.add("header", pageNumbers());
        this.bare = parts.add("header", single(Look.PAGE_NUMBER, ""));
    }

    StoryMarkup story() {
        return story;
    }

    private StoryMarkup pageNumbers() {
        StoryMarkup header = new StoryMarkup(sizes);
        header.xml()
                .open("w:p")
                .open("w:pPr")
                .value("w:pStyle", Look.PAGE_NUMBER.id())
                .close("w:pPr");
        field(header.xml(), "begin");
        header.xml().open("w:r").open("w:instrText", "xml:space", "preserve").text(" PAGE ");
        header.xml().close("w:instrText").close("w:r");
        field(header.xml(), "separate");
        header.xml().open("w:r").open("w:t").text("2").close("w:t").close("w:r");
        field(header.xml(), "end");
        header.xml().close("w:p");
        return header;
    }

    private static void field(Markup xml, String character) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", character).close("w:r");
    }

    private StoryMarkup single(Look look, String text) {
        StoryMarkup header = new StoryMarkup(sizes);
        header.line(look, text);
        return header;
    }

    /** Returns a section whose first page has nothing in its margins. */
    SectionMarkup section(PageFrame frame) {
        return new SectionMarkup(frame, bare, "");
    }

    /** Returns a section with the data of a digital signature at the top right of its first page. */
    SectionMarkup signed(PageFrame frame, String data) {
        return new SectionMarkup(frame, parts.add("header", single(Look.SIGNATURE_DATA, data)), "");
    }

    /** Returns a section with the address of the agency at the foot of its first page, under a line. */
    SectionMarkup reached(PageFrame frame, Contact contact) {
        StoryMarkup footer = new StoryMarkup(sizes);
        List<String> lines = lines(contact);
        for (int i = 0; i < lines.size(); i++) {
            footer.paragraph(
                    Look.CONTACT, i == 0 ? Stance.edged("top") : Stance.OF_STYLE, RunPiece.words(lines.get(i)));
        }
        return lines.isEmpty() ? section(frame) : new SectionMarkup(frame, bare, parts.add("footer", footer));
    }

    private static List<String> lines(Contact contact) {
        List<String> lines = new ArrayList<>();
        if (!contact.address().isEmpty()) {
            lines.add("Số: " + contact.address());
        }
        joined(lines, "ĐT: ", contact.telephone(), "Fax: ", contact.fax());
        joined(lines, "E-Mail: ", contact.email(), "Website: ", contact.website());
        return lines;
    }

    private static void joined(List<String> lines, String first, String one, String second, String other) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        if (!one.isEmpty()) {
            parts.add(first + one);
        }
        if (!other.isEmpty()) {
            parts.add(second + other);
        }
        String line = String.join(", ", parts.build());
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Ends a section that another follows. */
    void endSection(SectionMarkup section) {
        story.xml().open("w:p").open("w:pPr").value("w:pStyle", Look.BETWEEN.id());
        section.write(story.xml(), pageNumbers);
        story.xml().close("w:pPr").close("w:p");
    }

    /** Ends the last section; returns the document. */
    byte[] finish(SectionMarkup section) {
        section.write(story.xml(), pageNumbers);
        return parts.bytes(story, sizes);
    }
}
