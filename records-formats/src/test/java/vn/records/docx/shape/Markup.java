package vn.records.docx.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.sample.WordXml;

/** Pieces of WordprocessingML that hold words, and the blanks that programs leave in them. */
final class Markup {

    static final int LEFT = 3600;
    static final int RIGHT = 5472;

    /** <code>{F:name}</code> is a merge field, <code>{C:words}</code> a content control that shows its prompt. */
    private static final Pattern MARK = Pattern.compile("\\{([FC]):([^}]*)}");

    private static final double MM_PER_LETTER = 2.75;

    private Markup() {}

    /** Returns runs of a text; size in half points. */
    static String inline(int size, String format, String text) {
        StringBuilder xml = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            xml.append(words(size, format, text.substring(from, mark.start())));
            xml.append(
                    mark.group(1).equals("F")
                            ? field(mark.group(2), words(size, format, "«" + mark.group(2) + "»"))
                            : control(words(size, format, mark.group(2))));
            from = mark.end();
        }
        return xml.append(words(size, format, text.substring(from))).toString();
    }

    private static String words(int size, String format, String text) {
        return text.isEmpty() ? "" : WordXml.run(size, format, text.replace("<", "&lt;"));
    }

    private static String field(String name, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD "
                + name
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + shown
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String control(String prompt) {
        return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + prompt + "</w:sdtContent></w:sdt>";
    }

    static String middle(int size, String format, String text) {
        return WordXml.paragraph("center", inline(size, format, text));
    }

    static String body(String text) {
        return WordXml.body(inline(28, "", text));
    }

    /** Returns an estimate of the width of capitals. */
    static double millimetres(int size, String text) {
        return text.length() * MM_PER_LETTER * size / 26;
    }

    /** Returns a paragraph that holds a drawn line only. */
    static String ruled(long millimetres) {
        return WordXml.paragraph("center", WordXml.line(1, millimetres * 36_000));
    }

    static String tabbed(String left, String right, int size, String format, int rightSize, String rightFormat) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"1700\"/><w:tab w:val=\"center\" w:pos=\"6400\"/>"
                + "</w:tabs></w:pPr><w:r><w:tab/></w:r>" + inline(size, format, left) + "<w:r><w:tab/></w:r>"
                + inline(rightSize, rightFormat, right) + "</w:p>";
    }

    static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    /** Returns a table of one row without edges. */
    static String table(int[] widths, String cells) {
        StringBuilder grid = new StringBuilder();
        int all = 0;
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
            all += width;
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + all + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid>" + grid + "</w:tblGrid><w:tr>" + cells + "</w:tr></w:tbl>";
    }

    /** Returns a table of two columns: left and right cell of each row in turn. */
    static String rows(String... cells) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < cells.length; i += 2) {
            xml.append(i == 0 ? "" : "<w:tr>").append(cell(LEFT, cells[i]) + cell(RIGHT, cells[i + 1]));
            xml.append(i + 2 < cells.length ? "</w:tr>" : "");
        }
        return table(new int[] {LEFT, RIGHT}, xml.toString());
    }

    /** Returns a table of one column. */
    static String column(int width, String first, String second) {
        return table(new int[] {width}, cell(width, first) + "</w:tr><w:tr>" + cell(width, second));
    }

    static String section(String more, String type) {
        return section(more, type, 1701);
    }

    static String section(String more, String type, int left) {
        return "<w:sectPr><w:type w:val=\"" + type + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\""
                + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"" + left + "\" w:header=\"567\" w:footer=\"567\""
                + " w:gutter=\"0\"/>" + more + "</w:sectPr>";
    }

    /** Returns a paragraph from which two text boxes hang, side by side. */
    static String boxes(String left, String right) {
        return "<w:p>" + box(1, 0, LEFT, left) + box(2, LEFT, RIGHT, right) + "</w:p>";
    }

    private static String box(int id, int from, int width, String content) {
        String wide = Integer.toString(width * 635);
        return "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"" + id + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"margin\"><wp:posOffset>" + from * 635
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset>"
                + "</wp:positionV><wp:extent cx=\"" + wide + "\" cy=\"1000000\"/><wp:wrapNone/><wp:docPr id=\"9" + id
                + "\" name=\"Box " + id + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr"
                + " txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + wide
                + "\" cy=\"1000000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln>"
                + "<a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</w:r>";
    }
}
