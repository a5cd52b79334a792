package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** Files changed at random: only {@link DocumentReadException} leaves the reader, and what it reads is consistent. */
class DocxFuzzTest {

    private static final DocxReader READER = DocxReader.with(ReadLimits.builder()
            .partSize(4 << 20)
            .totalSize(8 << 20)
            .textLength(4 << 20)
            .blocks(100_000)
            .build());

    @Test
    void a_few_thousand_changed_files_do_no_harm() {
        run(20_201_120L, 1500, 2500);
    }

    @Test
    @Tag("fuzz-long")
    void many_changed_files_do_no_harm() {
        for (long seed = 1; seed <= 100; seed++) {
            run(seed, 10_000, 20_000);
        }
    }

    private static void run(long seed, int byteChanges, int markupChanges) {
        Random random = new Random(seed);
        byte[] bytes = fixture(document(), styles(), numbering(), header());
        for (int i = 0; i < byteChanges; i++) {
            read(seed, i, changed(bytes, random));
        }
        for (int i = 0; i < markupChanges; i++) {
            int part = random.nextInt(6);
            read(
                    seed,
                    byteChanges + i,
                    fixture(
                            part <= 2 ? XmlChanges.changed(document(), random) : document(),
                            part == 3 ? XmlChanges.changed(styles(), random) : styles(),
                            part == 4 ? XmlChanges.changed(numbering(), random) : numbering(),
                            part == 5 ? XmlChanges.changed(header(), random) : header()));
        }
    }

    private static void read(long seed, int index, byte[] bytes) {
        try {
            consistent(READER.read(bytes));
        } catch (DocumentReadException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.vietnamese()).isNotBlank();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("change " + index + " of seed " + seed, e);
        }
    }

    private static void consistent(DocumentView view) {
        assertThat(view.sections()).isNotEmpty();
        for (Paragraph paragraph : DrawnText.paragraphs(view)) {
            int length = paragraph.text().length();
            int end = 0;
            for (Span span : paragraph.spans()) {
                assertThat(span.start()).isEqualTo(end);
                end = span.end();
            }
            assertThat(end).isEqualTo(length);
            assertThat(paragraph.labelLength()).isBetween(0, length);
            assertThat(paragraph.fields())
                    .allMatch(field -> 0 <= field.start() && field.start() <= field.end() && field.end() <= length);
            assertThat(paragraph.drawings()).allMatch(drawing -> drawing.offset() <= length);
            assertThat(paragraph.pageBreaks()).allMatch(offset -> offset <= length);
            assertThat(paragraph.section()).isLessThan(view.sections().size());
        }
        assertThatNoException().isThrownBy(view::hashCode);
        assertThatNoException().isThrownBy(() -> view.sections().forEach(section -> section.textWidth()));
    }

    /** Changes, inserts, repeats or cuts some bytes. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(5)) {
                case 0 -> result[at] = (byte) random.nextInt(256);
                case 1 -> result[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> result = java.util.Arrays.copyOf(result, Math.max(1, at));
                case 3 -> {
                    int length = Math.min(result.length - at, random.nextInt(64));
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.write(result, 0, at + length);
                    out.write(result, at, result.length - at);
                    result = out.toByteArray();
                }
                default -> {
                    int headers = new String(result, StandardCharsets.ISO_8859_1).lastIndexOf("PK");
                    if (headers >= 0 && headers + 22 < result.length) {
                        result[headers + random.nextInt(22)] = (byte) random.nextInt(256);
                    }
                }
            }
        }
        return result;
    }

    private static byte[] fixture(String document, String styles, String numbering, String header) {
        return Docx.body(document)
                .styles(styles)
                .numbering(numbering)
                .settings("<w:evenAndOddHeaders/><w:gutterAtTop/>")
                .header("h1", header)
                .pages("2")
                .bytes();
    }

    private static String document() {
        String numPr = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.run("2")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String line = LineTest.drawing(
                99, 0, LineTest.shape("line", "<a:ln><a:solidFill/><a:prstDash val=\"dash\"/></a:ln>"));
        String box = LineTest.drawing(
                99,
                9,
                "<wpg:wgp><wpg:grpSpPr><a:xfrm rot=\"5400000\"><a:ext cx=\"5\" cy=\"5\"/><a:chExt cx=\"5\" cy=\"5\"/>"
                        + "</a:xfrm></wpg:grpSpPr><wps:wsp><wps:txbx><w:txbxContent>" + Docx.p(numPr, "box")
                        + "</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp>");
        String vml =
                "<w:pict><v:group style=\"width:9pt;height:3pt\" coordsize=\"3,4\"><v:line from=\"1pt,2pt\" to=\"3pt,4pt\"/>"
                        + "<v:shape type=\"#_x0000_t32\" style=\"width:9pt;rotation:90\"><v:textbox><w:txbxContent>"
                        + Docx.p("vml")
                        + "</w:txbxContent></v:textbox></v:shape></v:group></w:pict>";
        return Docx.p(numPr, "Điều")
                + "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:jc w:val=\"both\"/><w:ind w:left=\"9\" w:firstLineChars=\"100\"/>"
                + "<w:spacing w:line=\"300\" w:beforeAutospacing=\"1\"/><w:rPr><w:b/></w:rPr></w:pPr>"
                + Docx.run("<w:rStyle w:val=\"C\"/><w:vanish/><w:color w:val=\"FF0000\"/>", "a") + field
                + "<w:r>" + LineTest.alternatives("wps", line, vml) + box
                + "<w:tab/><w:br w:type=\"page\"/><w:sym w:char=\"F0B7\"/></w:r>"
                + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:sdt><w:sdtContent>" + Docx.run("b")
                + "</w:sdtContent></w:sdt>"
                + "<w:fldSimple w:instr=\"NUMPAGES\">" + Docx.run("3") + "</w:fldSimple></w:p>"
                + "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders><w:tblLook w:val=\"04A0\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"9\"/><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"9\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>"
                + Docx.p(numPr, "c")
                + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/><w:headerReference w:type=\"even\" r:id=\"h1\"/>"
                + "<w:pgSz w:w=\"9\" w:h=\"9\"/></w:sectPr></w:pPr></w:p><w:sectPr><w:pgNumType w:start=\"1\"/><w:pgMar w:left=\"9\" w:gutter=\"9\"/></w:sectPr>";
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"N\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/><w:caps/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:i/></w:rPr></w:tblStylePr></w:style>";
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
                + "<w:pStyle w:val=\"S\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1%2)\"/>"
                + "<w:suff w:val=\"space\"/><w:lvlRestart w:val=\"1\"/><w:pPr><w:ind w:left=\"9\"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>";
    }

    private static String header() {
        return Docx.p("<w:jc w:val=\"center\"/>", "2") + "<w:tbl><w:tr><w:tc>" + Docx.p("h") + "</w:tc></w:tr></w:tbl>";
    }
}
