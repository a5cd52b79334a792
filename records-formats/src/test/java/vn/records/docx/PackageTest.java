package vn.records.docx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;

/** The kinds of packages that hold a Word document. */
class PackageTest {

    private static Docx named(String target, String part) {
        return Docx.body("")
                .without("word/document.xml")
                .rootRelationship("officeDocument", target)
                .part(part, main(Docx.p("found")));
    }

    private static String main(String body) {
        return "<w:document" + Docx.NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    @ParameterizedTest
    @CsvSource({
        "word/document2.xml,word/document2.xml",
        "/word/document.xml,word/document.xml",
        "./a/../main.xml,main.xml",
        "Word/Document.XML,word/document.xml",
        "my%20text.xml,my text.xml",
        "a+b.xml,a+b.xml",
        "50%.xml,50%.xml"
    })
    void the_main_part_may_have_any_name(String target, String part) {
        assertThat(named(target, part).texts()).containsExactly("found");
    }

    @Test
    void names_with_backslashes_are_found() {
        assertThat(named("word\\main.xml", "word\\main.xml").texts()).containsExactly("found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void without_a_relationship_the_content_type_tells_the_main_part(String type) {
        Docx docx = Docx.body("")
                .without("_rels/.rels")
                .without("word/document.xml")
                .part("x/main.xml", main(Docx.p("found")))
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/x/other.xml\" ContentType=\"text/xml\"/>"
                                + "<Override PartName=\"/x/main.xml\" ContentType=\"" + type + "\"/></Types>");

        assertThat(docx.texts()).containsExactly("found");
    }

    @Test
    void content_types_are_not_needed_where_relationships_lead_to_the_main_part() {
        assertThat(Docx.body(Docx.p("x")).without("[Content_Types].xml").texts())
                .containsExactly("x");
    }

    @Test
    void parts_that_are_named_but_missing_are_taken_as_empty() {
        Docx docx = Docx.body(Docx.p("<w:pStyle w:val=\"S\"/>", "x"))
                .styles("")
                .numbering("")
                .without("word/styles.xml")
                .without("word/numbering.xml");

        assertThat(docx.texts()).containsExactly("x");
    }

    @Test
    void relationships_to_the_outside_are_not_followed() {
        Docx docx = Docx.body(Docx.p("x"))
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"s\" Type=\"" + Docx.OFFICE
                                + "styles\" Target=\"http://example.com/styles.xml\" TargetMode=\"External\"/>"
                                + "</Relationships>");

        assertThat(docx.texts()).containsExactly("x");
    }

    @Test
    void strict_files_are_read_as_transitional_ones() {
        String w = " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"";
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        String drawing =
                "<w:drawing><wp:inline xmlns:wp=\"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing\">"
                        + "<wp:extent cx=\"3600000\" cy=\"0\"/><a:graphic xmlns:a=\"http://purl.oclc.org/ooxml/drawingml/main\">"
                        + "<a:graphicData><wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                        + "<wps:spPr><a:prstGeom prst=\"line\"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
        Docx docx = Docx.document("<w:document" + w
                        + "><w:body><w:p><w:pPr><w:jc w:val=\"start\"/><w:ind w:start=\"36pt\"/></w:pPr>"
                        + "<w:r><w:rPr><w:sz w:val=\"14pt\"/></w:rPr><w:t>x</w:t>" + drawing + "</w:r></w:p>"
                        + "<w:sectPr><w:pgSz w:w=\"595.30pt\" w:h=\"841.90pt\"/><w:pgMar w:top=\"20mm\" w:left=\"3cm\"/></w:sectPr>"
                        + "</w:body></w:document>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r\" Type=\"" + strict
                                + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"s\" Type=\""
                                + strict
                                + "extendedProperties\" Target=\"docProps/app.xml\"/></Relationships>")
                .part(
                        "docProps/app.xml",
                        "<Properties xmlns=\"http://purl.oclc.org/ooxml/officeDocument/extendedProperties\"><Pages>3</Pages></Properties>");

        DocumentView view = docx.read();
        Paragraph paragraph = (Paragraph) view.body().get(0);

        assertThat(paragraph.spans().get(0).format().size().toPoints()).isEqualTo(14);
        assertThat(paragraph.format().leftIndent().toMm()).isEqualTo(12.7);
        assertThat(paragraph.drawings().get(0)).isInstanceOf(Drawing.Line.class);
        assertThat(view.sections().get(0).top().toMm()).isEqualTo(20);
        assertThat(view.sections().get(0).left().toMm()).isEqualTo(30);
        assertThat(view.sections().get(0).pageWidth().toPoints()).isEqualTo(595.3);
        assertThat(view.pageEvidence().statedPages()).isEqualTo(3);
    }

    @Test
    void other_prefixes_and_a_default_namespace_are_read() {
        String uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        Docx docx = Docx.document("<document xmlns=\"" + uri + "\" xmlns:n=\"" + uri
                + "\"><body><n:p><pPr><jc n:val=\"center\"/>" + "</pPr><r><t>x</t></r></n:p></body></document>");

        assertThat(docx.texts()).containsExactly("x");
        assertThat(docx.first().format().alignment()).isEqualTo(vn.records.view.Alignment.CENTRE);
    }

    @Test
    void elements_of_the_same_name_in_other_namespaces_are_passed_over() {
        assertThat(Docx.body(Docx.p("x") + "<future:p><w:r><w:t>no</w:t></w:r></future:p>")
                        .texts())
                .containsExactly("x");
    }

    @Test
    void parts_in_UTF_16_are_read() {
        Docx docx = Docx.body("")
                .part(
                        "word/document.xml",
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + main(Docx.p("ạ"))).getBytes(UTF_16));

        assertThat(docx.texts()).containsExactly("ạ");
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(Docx.body("")
                        .part("word/document.xml", "\uFEFF" + main(Docx.p("x")))
                        .texts())
                .containsExactly("x");
    }

    @Test
    void entries_that_are_not_packed_and_a_comment_are_read() throws Exception {
        byte[] main = main(Docx.p("x")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("a comment with PK\005\006 in it");
            ZipEntry stored = new ZipEntry("word/document.xml");
            CRC32 crc = new CRC32();
            crc.update(main);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(main.length);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(main);
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships><Relationship Id=\"r\" Type=\"" + Docx.OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        assertThat(Docx.texts(Docx.read(bytes.toByteArray()).body())).containsExactly("x");
    }
}
