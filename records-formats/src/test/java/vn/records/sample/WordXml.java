package vn.records.sample;

/** Pieces of WordprocessingML. Sizes are in half points, lengths in twentieths of a point, as in the files. */
public final class WordXml {

    public static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private WordXml() {}

    /** Returns a run; {@code format} holds {@code b} for bold, {@code i} for italic, {@code u} for underlined. */
    public static String run(int halfPoints, String format, String text) {
        String properties = (format.contains("b") ? "<w:b/>" : "")
                + (format.contains("i") ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>"
                + (format.contains("u") ? "<w:u w:val=\"single\"/>" : "");
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns a paragraph without indent and spacing. */
    public static String paragraph(String alignment, String... content) {
        return "<w:p><w:pPr><w:jc w:val=\"" + alignment + "\"/></w:pPr>" + String.join("", content) + "</w:p>";
    }

    /** Returns a centred paragraph with 6 points before it. */
    public static String spaced(String... content) {
        return "<w:p><w:pPr><w:spacing w:before=\"120\"/><w:jc w:val=\"center\"/></w:pPr>" + String.join("", content)
                + "</w:p>";
    }

    /** Returns a paragraph of the body: justified, first line indented, space before it. */
    public static String body(String... content) {
        return "<w:p><w:pPr><w:spacing w:before=\"120\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/></w:pPr>"
                + String.join("", content) + "</w:p>";
    }

    /** Returns a table without borders. */
    public static String table(int leftWidth, int rightWidth, String left, String right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + (leftWidth + rightWidth)
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + leftWidth
                + "\"/><w:gridCol w:w=\"" + rightWidth + "\"/></w:tblGrid><w:tr>" + cell(leftWidth, left)
                + cell(rightWidth, right) + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    /** Returns a level line drawn a little below the paragraph that holds this run, in its middle. */
    public static String line(int id, long widthEmu) {
        String points = (widthEmu / 12_700) + "pt";
        String drawing = "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"" + id + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:align>center</wp:align>"
                + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>215900</wp:posOffset>"
                + "</wp:positionV><wp:extent cx=\"" + widthEmu + "\" cy=\"0\"/><wp:wrapNone/><wp:docPr id=\"" + id
                + "\" name=\"Line " + id + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvCnPr/>"
                + "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + widthEmu + "\" cy=\"0\"/></a:xfrm>"
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill>"
                + "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>"
                + "</a:graphic></wp:anchor></w:drawing>";
        String fallback = "<w:pict><v:line id=\"line" + id + "\" style=\"position:absolute\" from=\"0,17pt\" to=\""
                + points + ",17pt\"/></w:pict>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice><mc:Fallback>"
                + fallback + "</mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** Returns styles whose default is a font at 14 points, single lines without spacing. */
    public static String styles(String font) {
        return "<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font + "\" w:cs=\"" + font + "\"/><w:sz w:val=\"28\"/>"
                + "<w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "</w:styles>";
    }
}
