package vn.records.docx;

import static vn.records.docx.Docx.p;
import static vn.records.docx.Docx.run;

import com.google.common.collect.ImmutableMap;

/** Word files with what layouts are made of: tables in tables, lists, boxes, sections. */
public final class StructuredFiles {

    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
            + "<w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Body\"><w:name w:val=\"Nội dung\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:pPr><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"300\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Small\"><w:name w:val=\"Chữ nhỏ\"/><w:basedOn w:val=\"Body\"/>"
            + "<w:pPr><w:spacing w:line=\"360\" w:lineRule=\"exact\"/></w:pPr>"
            + "<w:rPr><w:i/><w:sz w:val=\"24\"/></w:rPr></w:style>";

    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\""
            + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
    private static final String ACROSS = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"851\" w:left=\"1134\" w:header=\"567\""
            + " w:footer=\"567\" w:gutter=\"0\"/>";
    private static final String BORDERS = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/>"
            + "<w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>"
            + "<w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/>"
            + "<w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";
    private static final String BODY = "<w:pStyle w:val=\"Body\"/>";

    private StructuredFiles() {}

    /** Returns the bytes of all files by their names. */
    public static ImmutableMap<String, byte[]> all() {
        return ImmutableMap.<String, byte[]>builder()
                .put("tables-in-tables", file(nested() + p(BODY, "Đoạn sau bảng."), PAGE))
                .put("merged-cells", file(merged(), PAGE))
                .put("numbered-list", lists(items(1)))
                .put("bulleted-list", lists(items(2)))
                .put("lists-that-begin-anew", lists(items(1) + p(BODY, "Giữa hai danh sách.") + items(3)))
                .put("text-boxes", file(boxes(), PAGE))
                .put("sections", sections())
                .put("first-page", firstPage())
                .put("tracked-changes", file(tracked(), PAGE))
                .put("formats", file(formats(), PAGE))
                .buildOrThrow();
    }

    private static byte[] file(String body, String page) {
        return Docx.body(body + "<w:sectPr>" + page + "</w:sectPr>")
                .styles(STYLES)
                .bytes();
    }

    private static String table(String properties, int[] widths, String rows) {
        StringBuilder grid = new StringBuilder();
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + properties
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String cell(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    private static String nested() {
        String inner = table(
                BORDERS,
                new int[] {2000, 2000},
                "<w:tr>" + cell(2000, "", p("Trong một")) + cell(2000, "", p("Trong hai")) + "</w:tr>");
        String innermost = table("", new int[] {1800}, "<w:tr>" + cell(1800, "", p("Sâu nhất")) + "</w:tr>");
        String middle = table(
                "",
                new int[] {2000, 2000},
                "<w:tr>" + cell(2000, "", innermost + p("")) + cell(2000, "", p("Cạnh")) + "</w:tr>");
        return table(
                "",
                new int[] {4500, 4500},
                "<w:tr>" + cell(4500, "", inner + p("Dưới bảng trong")) + cell(4500, "", middle + p("")) + "</w:tr>");
    }

    private static String merged() {
        String head = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                + cell(3000, "<w:vMerge w:val=\"restart\"/>", p("Số thứ tự"))
                + cell(6000, "<w:gridSpan w:val=\"2\"/>", p("Hồ sơ")) + "</w:tr>";
        String second = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(3000, "<w:vMerge/>", p(""))
                + cell(3000, "", p("Tên")) + cell(3000, "", p("Thời hạn")) + "</w:tr>";
        String last =
                "<w:tr>" + cell(3000, "", p("1")) + cell(6000, "<w:gridSpan w:val=\"2\"/>", p("Gộp ngang")) + "</w:tr>";
        return p(BODY, "Bảng có ô gộp:") + table(BORDERS, new int[] {3000, 3000, 3000}, head + second + last) + p("");
    }

    private static byte[] lists(String body) {
        return Docx.body(p(BODY, "Danh sách:") + body + "<w:sectPr>" + PAGE + "</w:sectPr>")
                .styles(STYLES)
                .numbering(numbering())
                .bytes();
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "decimal", "Điều %1.", 0) + level(1, "decimal", "%2.", 720)
                + level(2, "lowerLetter", "%3)", 1080)
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "bullet", "-", 360) + level(1, "bullet", "+", 720) + level(2, "bullet", "•", 1080)
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    }

    private static String level(int index, String format, String text, int left) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"" + (index == 0 ? "space" : "tab") + "\"/><w:lvlText w:val=\"" + text
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + left
                + "\" w:hanging=\"0\"/></w:pPr></w:lvl>";
    }

    private static String items(int list) {
        StringBuilder items = new StringBuilder();
        int[] levels = {0, 1, 1, 2, 2, 1, 0, 1, 2, 0};
        for (int i = 0; i < levels.length; i++) {
            items.append(p(
                    "<w:numPr><w:ilvl w:val=\"" + levels[i] + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                    "Mục thứ " + (i + 1) + "."));
        }
        return items.toString();
    }

    private static String box(int id, String content) {
        return "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"" + id + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>720000"
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>72000"
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"1440000\" cy=\"360000\"/><wp:wrapNone/><wp:docPr id=\""
                + id + "\" name=\"Box " + id + "\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1440000\""
                + " cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:ln w=\"9525\">"
                + "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>"
                + content + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
                + "</wp:anchor></w:drawing></w:r>";
    }

    private static String boxes() {
        return "<w:p>" + run("Số:      /QĐ-SNV") + box(1, p("<w:jc w:val=\"center\"/>", "DỰ THẢO")) + "</w:p>"
                + p(BODY, "Đoạn giữa hai hộp.") + "<w:p>" + box(2, p("Một") + p("Hai")) + run("Đoạn có hộp.")
                + "</w:p>";
    }

    private static String ending(String section) {
        return "<w:p><w:pPr><w:sectPr>" + section + "</w:sectPr></w:pPr></w:p>";
    }

    private static byte[] sections() {
        return Docx.body(p(BODY, "Trang dọc.") + ending(PAGE) + p(BODY, "Trang ngang.") + ending(ACROSS)
                        + p(BODY, "Hai cột, chữ thứ nhất.") + p(BODY, "Hai cột, chữ thứ hai.")
                        + ending(PAGE + "<w:cols w:num=\"2\" w:space=\"720\"/>") + p(BODY, "Trang cuối.")
                        + "<w:sectPr>" + PAGE + "</w:sectPr>")
                .styles(STYLES)
                .bytes();
    }

    private static byte[] firstPage() {
        String number = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        return Docx.body(p(BODY, "Trang một.") + p(BODY + "<w:pageBreakBefore/>", "Trang hai.")
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"h2\"/>" + PAGE + "<w:titlePg/></w:sectPr>")
                .styles(STYLES)
                .header("h1", number)
                .header("h2", p(""))
                .bytes();
    }

    private static String tracked() {
        return "<w:p>" + run("Giữ nguyên, ")
                + "<w:ins w:id=\"1\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\">" + run("thêm vào, ") + "</w:ins>"
                + "<w:del w:id=\"2\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>bỏ đi, </w:delText>"
                + "</w:r></w:del>" + run("hết.") + "</w:p>";
    }

    private static String formats() {
        return "<w:p>" + run("<w:b/>", "Đậm ") + run("<w:i/>", "nghiêng ")
                + run("<w:u w:val=\"single\"/>", "gạch chân ")
                + run("<w:caps/>", "hoa ") + run("<w:smallCaps/>", "hoa nhỏ ") + run("<w:strike/>", "gạch bỏ ")
                + run("<w:vertAlign w:val=\"superscript\"/>", "trên ") + run("<w:color w:val=\"FF0000\"/>", "đỏ ")
                + run("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>", "phông khác ")
                + run("<w:sz w:val=\"27\"/>", "cỡ 13,5") + "</w:p>" + p("<w:pStyle w:val=\"Small\"/>", "Kiểu kế thừa.")
                + p(
                        "<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/><w:ind w:left=\"567\" w:right=\"284\""
                                + " w:hanging=\"283\"/><w:jc w:val=\"right\"/>",
                        "Lùi đầu dòng.")
                + p(
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>",
                        "Kẻ dưới.")
                + "<w:p>" + run("Tab") + "<w:r><w:tab/></w:r>" + run("ngắt") + "<w:r><w:br/></w:r>"
                + run("dòng, ba   dấu cách") + "</w:p>";
    }
}
