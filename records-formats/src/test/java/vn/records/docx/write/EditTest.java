package vn.records.docx.write;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.docx.Docx;
import vn.records.docx.DocxReader;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.reader.ReadLimits;
import vn.records.view.Alignment;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;

/** What single changes make of the parts. */
class EditTest {

    private static final Fix.NumberPages CENTRED = new Fix.NumberPages(
            Location.of(Component.PAGE_NUMBER), FontSize.points(13), Running.Edge.HEADER, Alignment.CENTRE);
    private static final Authorship AUTHOR = new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0));
    private static final Place PLACE = Place.root("body").child("p", 0);
    private static final Revisions UNTRACKED = new Revisions(null, 0);
    private static final String LINE = "<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"column\">"
            + "<wp:posOffset>1000000</wp:posOffset></wp:positionH><wp:extent cx=\"500000\" cy=\"0\"/>"
            + "<a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm><a:ext cx=\"500000\" cy=\"0\"/></a:xfrm>"
            + "<a:prstGeom prst=\"line\"/><a:ln><a:solidFill/><a:prstDash val=\"dash\"/></a:ln></wps:spPr></wps:wsp>"
            + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";

    private static WordFile open(Docx docx) throws IOException {
        return WordFile.open(docx.bytes(), ReadLimits.DEFAULT);
    }

    private static String body(WordFile file) throws IOException {
        String main = Archive.of(file.bytes()).text("word/document.xml");
        return main.substring(main.indexOf("body>") + 5, main.lastIndexOf("</"));
    }

    private static EditableText text(WordFile file) throws IOException {
        return file.text(PLACE).orElseThrow();
    }

    private static Fix.SetProperty set(Property property, Measure value) {
        return new Fix.SetProperty(Location.of(Component.BODY, PLACE), property, value);
    }

    @Test
    void as_little_text_as_differs_is_tracked() throws IOException {
        WordFile file = open(Docx.paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>Độc lập – Tự do</w:t></w:r>"));

        new TextChange(text(file), new Revisions(AUTHOR, 5), 0, 15, "Độc lập - Tự do").apply();

        assertThat(body(file))
                .startsWith("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Độc lập </w:t></w:r>"
                        + "<w:ins w:id=\"5\" w:author=\"Văn thư\" w:date=\"2026-11-22T08:00:00Z\">"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>-</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"6\" w:author=\"Văn thư\" w:date=\"2026-11-22T08:00:00Z\">"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:delText>–</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> Tự do</w:t></w:r></w:p>");
    }

    @Test
    void text_bound_to_data_is_left() throws IOException {
        WordFile file = open(Docx.paragraph("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/></w:sdtPr><w:sdtContent>"
                + "<w:r><w:t>a–b</w:t></w:r></w:sdtContent></w:sdt>"));

        assertThat(new TextChange(text(file), UNTRACKED, 1, 2, "-").apply()).isFalse();
        assertThat(file.isChanged()).isFalse();
    }

    @Test
    void the_number_of_a_page_is_not_replaced() throws IOException {
        WordFile file = open(Docx.paragraph(
                "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>5</w:t></w:r></w:fldSimple><w:r><w:t>a</w:t></w:r>"));

        assertThat(new TextChange(text(file), UNTRACKED, 0, 1, "05").apply()).isFalse();
        assertThat(new TextChange(text(file), UNTRACKED, 1, 2, "A").apply()).isTrue();
    }

    @Test
    void an_image_is_not_struck_out_with_the_text_beside_it() throws IOException {
        String image = LINE.replace("<w:r>", "<w:r><w:t>a–</w:t>");
        WordFile file = open(Docx.paragraph(image));

        assertThat(new TextChange(text(file), new Revisions(AUTHOR, 1), 1, 2, "-").apply())
                .isFalse();
        assertThat(new TextChange(text(file), UNTRACKED, 1, 2, "-").apply()).isTrue();
        assertThat(body(file)).contains("<w:t>-</w:t><w:drawing>").doesNotContain("<w:del ");
    }

    @Test
    void properties_stand_in_the_order_of_the_standard_and_the_first_state_is_kept() throws IOException {
        WordFile file = open(Docx.body("<w:p><w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr>"
                + "<w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:cs=\"X\"/><w:u w:val=\"single\"/></w:rPr>"
                + "<w:t>a</w:t></w:r></w:p>"));
        Revisions revisions = new Revisions(AUTHOR, 1);
        XmlElement paragraph = text(file).element();
        XmlPart part = text(file).part();
        XmlElement run = text(file).runs(0, 1).iterator().next();
        XmlElement look = PropertyOrder.of(run, "rPr");

        new ParagraphChange(part, set(Property.ALIGNMENT, Measure.term("centred"))).apply(paragraph, revisions);
        new ParagraphChange(part, set(Property.FIRST_LINE_INDENT, Measure.of(Length.mm(10))))
                .apply(paragraph, revisions);
        new RunChange(set(Property.ITALIC, Measure.term("upright"))).apply(look, part, revisions);
        new RunChange(set(Property.FONT, Measure.words("Times New Roman"))).apply(look, part, revisions);

        String mark = " w:author=\"Văn thư\" w:date=\"2026-11-22T08:00:00Z\"";
        assertThat(body(file))
                .startsWith("<w:p><w:pPr><w:keepNext/><w:ind w:left=\"0\" w:firstLine=\"567\"/><w:jc w:val=\"center\"/>"
                        + "<w:rPr><w:b/></w:rPr><w:pPrChange w:id=\"1\"" + mark + "><w:pPr><w:keepNext/></w:pPr>"
                        + "</w:pPrChange></w:pPr>"
                        + "<w:r><w:rPr><w:rFonts w:cs=\"Times New Roman\" w:ascii=\"Times New Roman\""
                        + " w:hAnsi=\"Times New Roman\"/><w:i w:val=\"0\"/><w:iCs w:val=\"0\"/><w:u w:val=\"single\"/>"
                        + "<w:rPrChange w:id=\"2\"" + mark
                        + "><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:cs=\"X\"/>"
                        + "<w:u w:val=\"single\"/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>");
    }

    @Test
    void a_margin_is_set_as_it_is_seen_with_its_gutter() throws IOException {
        WordFile file = open(
                Docx.body("<w:p/><w:sectPr><w:pgMar w:top=\"-1134\" w:left=\"1134\" w:gutter=\"283\"/></w:sectPr>"));
        XmlElement properties = SectionChange.properties(
                        file.main(), file.trace().section(0).orElseThrow())
                .orElseThrow();
        Section section = file.view().sections().get(0);

        new SectionChange(file.main(), section, set(Property.MARGIN_LEFT, Measure.of(Length.mm(30))))
                .apply(properties, UNTRACKED);
        new SectionChange(file.main(), section, set(Property.MARGIN_TOP, Measure.of(Length.mm(25))))
                .apply(properties, UNTRACKED);
        new SectionChange(file.main(), section, set(Property.PAGE_SIZE, Measure.term("a4")))
                .apply(properties, UNTRACKED);

        assertThat(body(file)).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"-1417\"");
        Section made = DocxReader.create().read(file.bytes()).sections().get(0);
        assertThat(made.left().toMm()).isBetween(29.9, 30.1);
        assertThat(made.top().toMm()).isBetween(24.9, 25.1);
    }

    @Test
    void a_document_without_section_properties_gets_some() throws IOException {
        WordFile file = open(Docx.body("<w:p/>"));

        XmlElement properties = SectionChange.properties(
                        file.main(), file.trace().section(0).orElseThrow())
                .orElseThrow();
        new SectionChange(
                        file.main(),
                        file.view().sections().get(0),
                        set(Property.MARGIN_RIGHT, Measure.of(Length.mm(15))))
                .apply(properties, UNTRACKED);

        assertThat(DocxReader.create()
                        .read(file.bytes())
                        .sections()
                        .get(0)
                        .right()
                        .toMm())
                .isBetween(14.9, 15.1);
    }

    @Test
    void a_line_is_made_solid_and_keeps_its_middle() throws IOException {
        WordFile file = open(Docx.paragraph(LINE));

        assertThat(new LineChange(text(file), new Length(300_000), UNTRACKED).apply())
                .isTrue();

        assertThat(body(file))
                .contains("<wp:posOffset>1100000</wp:posOffset>", "cx=\"300000\"", "<a:prstDash val=\"solid\"/>")
                .doesNotContain("500000");
    }

    @Test
    void a_line_is_drawn_where_there_is_none() throws IOException {
        WordFile file = open(Docx.paragraph("<w:r><w:t>a</w:t></w:r>"));

        assertThat(new LineChange(text(file), Length.mm(20), new Revisions(AUTHOR, 1)).apply())
                .isTrue();

        assertThat(DocxReader.create().read(file.bytes()).body().get(0).toString())
                .contains("Line[offset=1");
        assertThat(body(file))
                .contains("</w:r><w:ins w:id=\"1\"", "<mc:Choice Requires=\"wps\">", "<wp:docPr id=\"1\"");
    }

    @Test
    void page_numbers_come_from_the_second_page_on() throws IOException {
        WordFile file = open(Docx.body("<w:p/><w:sectPr/>"));

        assertThat(new PageNumberChange(file, UNTRACKED, CENTRED).apply()).isTrue();

        Section section = DocxReader.create().read(file.bytes()).sections().get(0);
        assertThat(section.ownFirstPage()).isTrue();
        assertThat(section.runnings().toString()).contains("HEADER", "DEFAULT", "kind=PAGE", "CENTRE");
        assertThat(Archive.of(file.bytes()).text("[Content_Types].xml"))
                .contains("<Override PartName=\"/word/header.xml\"");
    }

    @Test
    void page_numbers_stand_in_the_footer_where_a_law_has_them_there() throws IOException {
        WordFile file = open(Docx.body("<w:p/><w:sectPr/>"));
        Fix.NumberPages right = new Fix.NumberPages(
                Location.of(Component.PAGE_NUMBER), FontSize.points(14), Running.Edge.FOOTER, Alignment.RIGHT);

        assertThat(new PageNumberChange(file, UNTRACKED, right).apply()).isTrue();

        Section section = DocxReader.create().read(file.bytes()).sections().get(0);
        assertThat(section.runnings().toString()).contains("FOOTER", "DEFAULT", "kind=PAGE", "RIGHT", "14");
        assertThat(Archive.of(file.bytes()).text("[Content_Types].xml"))
                .contains("<Override PartName=\"/word/footer.xml\"", "footer+xml");
    }

    @Test
    void a_number_that_stands_at_the_other_edge_is_not_joined_by_a_second_one() throws IOException {
        String named = "<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>";
        WordFile file = open(Docx.body(named)
                .footer("f", "<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"));

        assertThat(new PageNumberChange(file, UNTRACKED, CENTRED).apply()).isTrue();

        Section section = DocxReader.create().read(file.bytes()).sections().get(0);
        assertThat(section.ownFirstPage()).isTrue();
        assertThat(section.runnings().toString()).doesNotContain("HEADER");
    }

    @Test
    void a_blank_header_takes_the_number_and_a_letterhead_is_left_alone() throws IOException {
        String named = "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>";
        WordFile blank = open(Docx.body(named).header("h", "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>"));
        WordFile used = open(Docx.body(named).header("h", "<w:p><w:r><w:t>Công ty A</w:t></w:r></w:p>"));

        assertThat(new PageNumberChange(blank, UNTRACKED, CENTRED).apply()).isTrue();
        assertThat(Archive.of(blank.bytes()).text("word/h.xml"))
                .contains("<w:keepNext/><w:jc w:val=\"center\"/>", "PAGE");
        assertThat(new PageNumberChange(used, UNTRACKED, CENTRED).apply()).isFalse();
        assertThat(used.isChanged()).isFalse();
    }

    @Test
    void any_prefix_of_the_namespace_will_do() throws IOException {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        for (String document : new String[] {
            "<x:document xmlns:x='" + word + "'><x:body><x:p><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>",
            "<document xmlns='" + word + "'><body><p><r><t>a</t></r></p></body></document>"
        }) {
            WordFile file = open(Docx.document(document));
            new ParagraphChange(text(file).part(), set(Property.ALIGNMENT, Measure.term("centred")))
                    .apply(text(file).element(), UNTRACKED);
            XmlElement run = text(file).runs(0, 1).iterator().next();
            new RunChange(set(Property.BOLD, Measure.term("bold")))
                    .apply(PropertyOrder.of(run, "rPr"), text(file).part(), UNTRACKED);

            assertThat(DocxReader.create().read(file.bytes()).body().get(0).toString())
                    .contains("CENTRE", "bold=true");
        }
    }

    @Test
    void a_part_in_another_encoding_is_not_changed() throws IOException {
        byte[] main = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w="
                        + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>")
                .getBytes(UTF_16);
        WordFile file = WordFile.open(
                Docx.body("<w:p/>").part("word/document.xml", main).bytes(), ReadLimits.DEFAULT);

        assertThatThrownBy(file::main)
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("word/document.xml cannot be changed");
    }

    @Test
    void a_document_that_is_signed_is_not_changed() {
        byte[] signed = Docx.body("<w:p/>")
                .part("_xmlsignatures/origin.sigs", new byte[0])
                .bytes();

        assertThatThrownBy(() -> WordFile.open(signed, ReadLimits.DEFAULT))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("signed digitally");
    }
}
