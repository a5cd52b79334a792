package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.records.docx.UnreadableFileTest.fault;

import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;
import vn.records.reader.ReadLimits;

/** Hostile and absurd files cost neither time nor memory. */
class LimitsTest {

    private static final DocxReader SHARED = DocxReader.create();

    private static DocxReader reader(ReadLimits.Builder limits) {
        return DocxReader.with(limits.build());
    }

    private static void refused(byte[] bytes, DocxReader reader, String what) {
        DocumentReadException fault = fault(bytes, reader);
        assertThat(fault.code()).isEqualTo(Code.LIMIT_EXCEEDED);
        assertThat(fault.getMessage()).contains(what);
    }

    private static void accepted(byte[] bytes, DocxReader reader) {
        assertThatNoException().isThrownBy(() -> reader.read(bytes));
    }

    @Test
    void the_size_of_the_file_is_limited() {
        byte[] bytes = Docx.body(Docx.p("x")).bytes();

        refused(bytes, reader(ReadLimits.builder().fileSize(bytes.length - 1)), "size of the file");
        accepted(bytes, reader(ReadLimits.builder().fileSize(bytes.length)));
    }

    @Test
    void the_marks_on_one_letter_are_limited_also_where_they_stand_in_several_runs() {
        String run = Docx.run("a" + "\u0301".repeat(200));
        String more = Docx.run("\u0323".repeat(57));

        refused(Docx.paragraph(run + more).bytes(), SHARED, "marks on one letter");
        accepted(Docx.paragraph(run + Docx.run("\u0323".repeat(56))).bytes(), SHARED);
        accepted(Docx.paragraph(Docx.run("a\u0301".repeat(1000))).bytes(), SHARED);
        accepted(Docx.body(Docx.p("\u0301".repeat(200)).repeat(9)).bytes(), SHARED);
    }

    @Test
    void the_size_of_a_part_is_limited_whatever_the_archive_says() {
        String padding = "<!--" + "ab ".repeat(2000) + "-->";
        byte[] bytes = Docx.body(padding).bytes();
        byte[] lying = bytes.clone();
        int entry = UnreadableFileTest.indexOf(bytes, "PK\001\002", 0);
        while (!new String(lying, entry + 46, 17, java.nio.charset.StandardCharsets.UTF_8)
                .equals("word/document.xml")) {
            entry = UnreadableFileTest.indexOf(bytes, "PK\001\002", entry + 1);
        }
        lying[entry + 25] = 0;

        refused(bytes, reader(ReadLimits.builder().partSize(5000)), "word/document.xml");
        refused(lying, reader(ReadLimits.builder().partSize(5000)), "word/document.xml");
        assertThat(fault(lying).code()).isEqualTo(Code.TRUNCATED);
        accepted(bytes, reader(ReadLimits.builder().partSize(20_000)));
    }

    @Test
    void the_size_of_all_parts_is_limited() {
        String padding = "<!--" + "ab ".repeat(2000) + "-->";
        byte[] bytes = Docx.body(padding).styles(padding).bytes();

        refused(bytes, reader(ReadLimits.builder().totalSize(10_000)), "in all");
        accepted(bytes, reader(ReadLimits.builder().totalSize(30_000)));
    }

    @Test
    void a_zip_bomb_is_refused() {
        byte[] bytes = Docx.body(" ".repeat(4 << 20)).bytes();

        assertThat(bytes.length).isLessThan(10_000);
        refused(bytes, DocxReader.create(), "growth of part word/document.xml");
    }

    @Test
    void small_parts_may_grow_as_they_like() {
        accepted(Docx.body("<w:p/>".repeat(20_000)).bytes(), DocxReader.create());
        refused(
                Docx.body("<w:p/>".repeat(20_000)).bytes(),
                reader(ReadLimits.builder().ratioFloor(1000).ratio(20)),
                "growth");
    }

    @Test
    void parts_that_are_not_read_are_not_judged() {
        accepted(
                Docx.body(Docx.p("x"))
                        .part("word/media/white.bmp", new byte[3 << 20])
                        .bytes(),
                DocxReader.create());
    }

    @Test
    void the_number_of_entries_is_limited() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }

        refused(bytes.toByteArray(), DocxReader.create(), "entries");
    }

    @Test
    void the_depth_of_elements_is_limited_wherever_it_lies() {
        String deep = "<w:sdt>".repeat(260) + "</w:sdt>".repeat(260);
        String skipped = "<w:unknown>".repeat(260) + "</w:unknown>".repeat(260);

        refused(Docx.body(deep).bytes(), DocxReader.create(), "depth");
        refused(Docx.body(skipped).bytes(), DocxReader.create(), "depth");
        refused(Docx.paragraph(deep).bytes(), DocxReader.create(), "depth");
        refused(Docx.body("").styles(deep).bytes(), DocxReader.create(), "word/styles.xml");
        accepted(Docx.body(deep.substring(7 * 20, deep.length() - 8 * 20)).bytes(), DocxReader.create());
    }

    @Test
    void the_nesting_of_tables_and_boxes_is_limited() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(30) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(30);
        String boxes = "<w:p><w:r><w:pict><v:rect><v:textbox><w:txbxContent>".repeat(30) + "<w:p/>"
                + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>".repeat(30);

        refused(Docx.body(deep).bytes(), DocxReader.create(), "in each other");
        refused(Docx.body(boxes).bytes(), DocxReader.create(), "in each other");
        accepted(Docx.body(deep).bytes(), reader(ReadLimits.builder().nesting(30)));
    }

    @Test
    void the_number_of_paragraphs_rows_and_cells_is_limited() {
        DocxReader reader = reader(ReadLimits.builder().blocks(100));

        refused(Docx.body("<w:p/>".repeat(101)).bytes(), reader, "paragraphs");
        refused(Docx.body("<w:tbl>" + "<w:tr/>".repeat(101) + "</w:tbl>").bytes(), reader, "rows");
        refused(
                Docx.body("<w:tbl><w:tr>" + "<w:tc/>".repeat(101) + "</w:tr></w:tbl>")
                        .bytes(),
                reader,
                "cells");
        accepted(Docx.body("<w:p/>".repeat(100)).bytes(), reader);
    }

    @Test
    void the_length_of_the_text_is_limited_with_its_labels() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\""
                        + "x".repeat(5000)
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String item = Docx.p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "");
        DocxReader reader = reader(ReadLimits.builder().textLength(20_000));

        refused(Docx.body(item.repeat(5)).numbering(numbering).bytes(), reader, "characters");
        accepted(Docx.body(item.repeat(3)).numbering(numbering).bytes(), reader);
    }

    @Test
    void a_header_that_many_sections_name_is_read_once() {
        String section = "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr></w:pPr></w:p>";
        byte[] bytes = Docx.body(section.repeat(90))
                .header("h", Docx.p("x").repeat(50))
                .bytes();

        accepted(bytes, reader(ReadLimits.builder().blocks(150)));
    }

    @Test
    void a_long_chain_of_styles_is_cut() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s")
                    .append(i)
                    .append("\"><w:basedOn w:val=\"s")
                    .append(i + 1)
                    .append("\"/></w:style>");
        }

        accepted(
                Docx.body(Docx.p("<w:pStyle w:val=\"s0\"/>", "x"))
                        .styles(styles.toString())
                        .bytes(),
                DocxReader.create());
    }

    @Test
    void limits_must_be_more_than_nought() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.builder().blocks(0).build())
                .withMessageContaining("blocks");
    }

    @Test
    void invented_names_are_given_up_wherever_they_stand() {
        StringBuilder elements = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        StringBuilder prefixes = new StringBuilder();
        StringBuilder instructions = new StringBuilder();
        for (int i = 0; i < 4100; i++) {
            elements.append("<w:n").append(i).append("/>");
            attributes.append("<w:p w:n").append(i).append("=\"\"/>");
            prefixes.append("<w:p xmlns:n").append(i).append("=\"x\"/>");
            instructions.append("<?n").append(i).append("?>");
        }
        String large = "<!--" + "ab cd ".repeat(50_000) + "-->";
        for (StringBuilder xml : new StringBuilder[] {elements, attributes, prefixes, instructions}) {
            refused(Docx.body(large + xml).bytes(), DocxReader.create(), "names");
        }
    }

    @Test
    void a_tag_with_absurdly_many_attributes_is_given_up_in_little_time() {
        StringBuilder attributes = new StringBuilder();
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
            namespaces.append(" xmlns:a").append(i).append("=\"x\"");
        }

        refused(Docx.body("<w:p" + attributes + "/>").bytes(), DocxReader.create(), "attributes");
        refused(Docx.body("<w:p" + namespaces + "/>").bytes(), DocxReader.create(), "attributes");
        String few = namespaces.substring(0, namespaces.indexOf(" xmlns:a300="));
        refused(Docx.body("<w:p" + few + "/>").bytes(), DocxReader.create(), "namespaces");
    }

    @Test
    void signs_of_equality_in_text_values_and_comments_are_no_attributes() {
        String signs = "= ".repeat(60_000);
        String apart = Docx.p("x").repeat(3_000);

        accepted(Docx.body(Docx.p(signs)).bytes(), SHARED);
        accepted(
                Docx.body(apart + Docx.p(signs) + Docx.p("a &gt; b ' \" " + signs))
                        .bytes(),
                SHARED);
        accepted(Docx.body(apart + "<w:p w:x=\"" + signs + ">'\"/>").bytes(), SHARED);
        accepted(Docx.body(apart + "<!-- " + signs + "-->" + Docx.p("x")).bytes(), SHARED);
    }

    @Test
    void attributes_are_counted_whatever_stands_in_their_values_or_before_them() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append(i % 2 == 0 ? " = \"'>\"" : "='\">'");
        }
        String tag = "<w:p" + attributes + "/>";
        String apart = Docx.p("x").repeat(3_000);

        for (String before : new String[] {"", apart, "<!-- <a ' -->", "<?a \"?>", Docx.p("a \" '")}) {
            refused(Docx.body(before + tag).bytes(), SHARED, "attributes in one tag");
        }
        byte[] wide = ("<w:document" + Docx.NAMESPACES + "><w:body>" + tag + "</w:body></w:document>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_16);
        refused(Docx.body("").part("word/document.xml", wide).bytes(), SHARED, "attributes in one tag");
    }

    @Test
    void the_number_of_styles_lists_and_references_is_limited() {
        DocxReader reader = reader(ReadLimits.builder().definitions(100));
        String item = Docx.p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "");
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"s\"/>";
        String list = "<w:num w:numId=\"1\"/>";

        refused(Docx.body("").styles(style.repeat(101)).bytes(), reader, "styles");
        refused(Docx.body(item).numbering(list.repeat(101)).bytes(), reader, "lists");
        accepted(
                Docx.body(item)
                        .styles(style.repeat(40))
                        .numbering(list.repeat(40))
                        .bytes(),
                reader);
    }

    @Test
    void fields_nested_without_end_cost_little() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        Docx docx =
                Docx.body("<w:p>" + field.repeat(5_000) + "</w:p>" + Docx.p("x").repeat(5_000));

        assertThat(docx.paragraph(4_000).fields()).hasSize(16);
    }

    @Test
    void drawings_are_counted_as_well() {
        String picture = "<w:p><w:r>" + "<w:pict><v:rect/></w:pict>".repeat(101) + "</w:r></w:p>";

        refused(Docx.body(picture).bytes(), reader(ReadLimits.builder().blocks(100)), "drawings");
    }

    @Test
    void files_read_one_after_the_other_do_not_slow_each_other_down() {
        for (int i = 0; i < 200; i++) {
            accepted(Docx.body("<w:own" + i + "/>" + Docx.p("x")).bytes(), SHARED);
        }
    }
}
