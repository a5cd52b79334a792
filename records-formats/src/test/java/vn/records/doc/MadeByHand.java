package vn.records.doc;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import vn.records.docx.Docx;

/** Word files with what generated documents have not, to be saved as files of Word 97 to 2003. */
final class MadeByHand {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PAGE =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\""
                    + " w:right=\"851\"/></w:sectPr>";
    private static final String GRID = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\""
            + " w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
            + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    private MadeByHand() {}

    static ImmutableMap<String, Supplier<byte[]>> all() {
        return ImmutableMap.<String, Supplier<byte[]>>builder()
                .put("nested-tables", MadeByHand::nestedTables)
                .put("merged-cells", MadeByHand::mergedCells)
                .put("lists", MadeByHand::lists)
                .put("sections", MadeByHand::sections)
                .put("tracked-changes", MadeByHand::trackedChanges)
                .put("fields-and-breaks", MadeByHand::fieldsAndBreaks)
                .put("characters", MadeByHand::characters)
                .put("paragraphs", MadeByHand::paragraphs)
                .put("boxes-and-lines", MadeByHand::boxesAndLines)
                .buildOrThrow();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>" + properties
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    private static String p(String text) {
        return p("", run("", text));
    }

    private static byte[] file(String body) {
        return Docx.body(body + PAGE).bytes();
    }

    private static String table(String grid, String rows) {
        StringBuilder columns = new StringBuilder();
        for (String width : grid.split(" ")) {
            columns.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr>" + GRID + "</w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String row(String properties, String... cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    private static byte[] nestedTables() {
        String inmost = table("1200 1200", row("", cell(1200, "", p("Trong cùng")), cell(1200, "", p("Bên phải"))));
        String inner = table(
                "1500 2500",
                row("", cell(1500, "", p("Ô trong")), cell(2500, "", p("Trước bảng") + inmost + p("Sau bảng"))));
        String outer =
                table("5000 4000", row("", cell(5000, "", p("Đầu ô") + inner + p("Cuối ô")), cell(4000, "", p("Hai"))));
        return file(p("Trước") + outer + p("Sau"));
    }

    private static byte[] mergedCells() {
        String rows = row(
                        "<w:tblHeader/><w:cantSplit/>",
                        cell(6000, "<w:gridSpan w:val=\"2\"/>", p("Gộp ngang")),
                        cell(3000, "<w:vMerge w:val=\"restart\"/>", p("Gộp dọc")))
                + row("", cell(3000, "", p("1")), cell(3000, "", p("2")), cell(3000, "<w:vMerge/>", p("")))
                + row("", cell(3000, "", p("3")), cell(6000, "<w:gridSpan w:val=\"2\"/>", p("4")));
        return file(table("3000 3000 3000", rows) + p("Hết"));
    }

    private static String level(int index, String format, String text, String suffix) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\""
                + suffix + "\"/><w:lvlText w:val=\"" + text + "\"/><w:pPr><w:ind w:left=\"" + (index + 1) * 720
                + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        String numbers = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        return p(numbers, run("", text));
    }

    private static byte[] lists() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "tab")
                + level(1, "decimal", "%2.", "space") + level(2, "lowerLetter", "%3)", "tab")
                + level(3, "decimal", "%2.%4.", "nothing") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "-", "space") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>";
        String body = item(1, 0, "Phần")
                + item(1, 1, "Khoản")
                + item(1, 2, "Điểm")
                + item(1, 2, "Điểm nữa")
                + item(1, 3, "Bốn")
                + item(1, 1, "Khoản hai")
                + item(1, 2, "Lại từ đầu")
                + item(2, 0, "Gạch")
                + item(3, 0, "Bắt đầu từ bốn")
                + item(1, 0, "Phần nữa");
        return Docx.body(body + PAGE)
                .related(
                        "rNumbering",
                        "numbering",
                        "numbering.xml",
                        "<w:numbering" + W + ">" + numbering + "</w:numbering>")
                .bytes();
    }

    private static String section(String properties, String size) {
        return "<w:sectPr>" + properties + size
                + "<w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:right=\"851\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static byte[] sections() {
        String number = p(
                "<w:jc w:val=\"center\"/>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "2")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        String upright = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        String wide = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
        return Docx.body(p("Phần một")
                        + p(
                                section("<w:headerReference w:type=\"default\" r:id=\"rHead\"/>", upright),
                                run("", "Hết một"))
                        + p("Phần hai, ngang")
                        + p(section("<w:footerReference w:type=\"default\" r:id=\"rFoot\"/>", wide), "")
                        + p("Phần ba")
                        + section("<w:type w:val=\"continuous\"/><w:cols w:num=\"2\"/>", upright))
                .header("rHead", number)
                .footer("rFoot", p("Chân trang"))
                .bytes();
    }

    private static byte[] trackedChanges() {
        String change = " w:id=\"1\" w:author=\"a\" w:date=\"2026-01-01T00:00:00Z\"";
        String deleted =
                "<w:del" + change + "><w:r><w:delText xml:space=\"preserve\">đã xóa </w:delText></w:r></w:del>";
        String added = "<w:ins" + change + ">" + run("", "thêm vào ") + "</w:ins>";
        return file(p("", run("", "Giữ lại, ") + deleted + added + run("", "cuối."))
                + p("", run("<w:vanish/>", "ẩn") + run("", "hiện")));
    }

    private static byte[] fieldsAndBreaks() {
        String date =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ \"d\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "05")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String breaks = run("", "dòng một") + "<w:r><w:br/></w:r>" + run("", "dòng hai") + "<w:r><w:tab/></w:r>"
                + run("", "sau tab") + "<w:r><w:noBreakHyphen/></w:r>" + run("", "hết");
        return file(p("", run("", "Ngày ") + date + run("", " tháng"))
                + p("", breaks)
                + p("", run("", "trước") + "<w:r><w:br w:type=\"page\"/></w:r>" + run("", "sau"))
                + p("<w:pageBreakBefore/>", run("", "trang mới")));
    }

    private static byte[] characters() {
        return file(p(
                        "",
                        run("<w:b/>", "đậm ")
                                + run("<w:i/>", "nghiêng ")
                                + run("<w:caps/>", "hoa ")
                                + run("<w:smallCaps/>", "hoa nhỏ ")
                                + run("<w:u w:val=\"single\"/>", "gạch chân ")
                                + run("<w:strike/>", "gạch ngang ")
                                + run("<w:vertAlign w:val=\"superscript\"/>", "2")
                                + run("<w:color w:val=\"FF0000\"/>", " đỏ")
                                + run("<w:sz w:val=\"27\"/>", " 13,5"))
                + p(
                        "",
                        "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>C«ng v¨n</w:t></w:r>"
                                + "<w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\"> Coäng hoøa</w:t></w:r>"));
    }

    private static byte[] paragraphs() {
        return file(p(
                        "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"567\"/><w:spacing w:before=\"120\" w:after=\"60\""
                                + " w:line=\"360\" w:lineRule=\"auto\"/>",
                        run("", "Đoạn một"))
                + p(
                        "<w:jc w:val=\"right\"/><w:ind w:left=\"400\" w:right=\"300\" w:hanging=\"200\"/><w:spacing"
                                + " w:line=\"340\" w:lineRule=\"exact\"/>",
                        run("", "Đoạn hai"))
                + p(
                        "<w:jc w:val=\"center\"/><w:spacing w:line=\"400\" w:lineRule=\"atLeast\"/><w:pBdr><w:bottom"
                                + " w:val=\"single\" w:sz=\"4\" w:space=\"1\"/></w:pBdr>",
                        run("", "Đoạn ba"))
                + p(
                        "<w:framePr w:w=\"3000\" w:hSpace=\"180\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"page\""
                                + " w:x=\"2000\" w:y=\"100\"/>",
                        run("", "Trong khung"))
                + p("Cuối"));
    }

    private static String shape(String size, String geometry, String line, String text) {
        return "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos"
                + " x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>720000</wp:posOffset>"
                + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>180000</wp:posOffset>"
                + "</wp:positionV><wp:extent " + size + "/><wp:wrapNone/><wp:docPr id=\"1\" name=\"s\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"" + geometry + "\"><a:avLst/></a:prstGeom>" + line + "</wps:spPr>" + text
                + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }

    private static byte[] boxesAndLines() {
        String black = "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>";
        String dashed =
                "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:prstDash val=\"dash\"/>"
                        + "</a:ln>";
        String none = "<a:ln><a:noFill/></a:ln>";
        String text = "<wps:txbx><w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent></wps:txbx>";
        return file(p("", run("", "Đường kẻ") + shape("cx=\"1800000\" cy=\"0\"", "line", black, ""))
                + p("", run("", "Nét đứt") + shape("cx=\"900000\" cy=\"0\"", "line", dashed, ""))
                + p("", run("", "Khung") + shape("cx=\"1200000\" cy=\"360000\"", "rect", black, text))
                + p("", run("", "Không khung") + shape("cx=\"1200000\" cy=\"360000\"", "rect", none, text))
                + p("Hết"));
    }
}
