package vn.records.docx.generate;

import java.util.Optional;
import vn.records.content.Contact;
import vn.records.content.DocumentContent;
import vn.records.document.mark.CirculationMark;

/** A document as it grows section by section: its text, and what stands in headers and footers. */
final class Assembly {

    private final LawForm form;
    private final StoryMarkup story;
    private final NewPackage parts;
    private final String pageNumbers;
    private final String bare;

    Assembly(LawForm form, String title) {
        this.form = form;
        this.story = new StoryMarkup(form);
        this.parts = new NewPackage(title);
        this.pageNumbers = parts.add("header", pageNumbers());
        this.bare = parts.add("header", single(Look.PAGE_NUMBER, ""));
    }

    StoryMarkup story() {
        return story;
    }

    private StoryMarkup pageNumbers() {
        StoryMarkup header = new StoryMarkup(form);
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
        StoryMarkup header = new StoryMarkup(form);
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

    /** Returns the first section, with what stands in the margins of its first page. */
    SectionMarkup first(PageFrame frame, DocumentContent content) {
        Optional<String> circulation =
                form.framesMarks() ? Optional.empty() : content.circulation().map(CirculationMark::text);
        String header = circulation
                .map(text -> parts.add("header", single(Look.CIRCULATION, text)))
                .orElse(bare);
        Optional<Contact> contact = form.contact().endsDocument() ? Optional.empty() : content.contact();
        return new SectionMarkup(frame, header, contact.map(this::footer).orElse(""));
    }

    /** The address of the agency at the foot of the page, under a line. */
    private String footer(Contact contact) {
        StoryMarkup footer = new StoryMarkup(form);
        return ContactLines.write(contact, footer) ? parts.add("footer", footer) : "";
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
        return parts.bytes(story);
    }
}
