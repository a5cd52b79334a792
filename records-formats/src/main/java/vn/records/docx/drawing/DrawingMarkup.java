package vn.records.docx.drawing;

import com.google.common.xml.XmlEscapers;
import vn.records.measure.Length;

/**
 * The markup of drawings: DrawingML, which word processors of today read, and where they are simple enough also VML for
 * older ones.
 */
public final class DrawingMarkup {

    private static final String DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static final int EMU_PER_POINT = 12_700;
    private static final int THREE_QUARTERS_OF_A_POINT = 9525;

    /** The namespace of the words of a document, as its own markup names it. */
    private final String namespace;

    private DrawingMarkup(String namespace) {
        this.namespace = namespace;
    }

    /** Returns the drawings of a document whose markup is of a namespace. */
    public static DrawingMarkup in(String namespace) {
        return new DrawingMarkup(namespace);
    }

    /**
     * Returns a solid level line in the middle of its column, to be put into a run.
     *
     * @param width how long it is
     * @param below how far it stands below the top of its line of text
     * @param id a number that no other drawing of the document has
     */
    public String line(Length width, Length below, long id) {
        String points = Double.toString(Math.round(width.emu() * 10.0 / EMU_PER_POINT) / 10.0);
        return "<mc:AlternateContent" + namespaces() + " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                + "<mc:Choice Requires=\"wps\"><w:drawing>" + anchor(true)
                + "<wp:positionH relativeFrom=\"column\"><wp:align>center</wp:align></wp:positionH>"
                + "<wp:positionV relativeFrom=\"line\"><wp:posOffset>" + below.emu() + "</wp:posOffset></wp:positionV>"
                + "<wp:extent cx=\"" + width.emu() + "\" cy=\"0\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                + "<wp:wrapNone/><wp:docPr id=\"" + id + "\" name=\"Line " + id + "\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic><a:graphicData uri=\"" + SHAPES + "\"><wps:wsp><wps:cNvCnPr/>"
                + shape(width, Length.ZERO, "line", "") + "<wps:bodyPr/></wps:wsp>"
                + "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line"
                + " style=\"position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text;"
                + "mso-position-vertical-relative:line;margin-top:" + below.emu() / EMU_PER_POINT + "pt;z-index:1\""
                + " from=\"0,0\" to=\"" + points + "pt,0\" strokeweight=\".75pt\"/></w:pict></mc:Fallback>"
                + "</mc:AlternateContent>";
    }

    /**
     * Returns a box with a thin frame and words in its middle, in the line of text like a letter; to be put into a run.
     *
     * @param words a paragraph as markup
     */
    public String boxInLine(Length width, Length height, long id, String words) {
        return box(
                "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">" + extent(width, height),
                "</wp:inline>",
                width,
                height,
                id,
                words);
    }

    /**
     * Returns such a box at a place of the page, which text does not give way to.
     *
     * @param fromLeft how far its left edge is from that of the page
     * @param fromTop how far its upper edge is from that of the page
     * @param words a paragraph as markup
     */
    public String boxOnPage(Length fromLeft, Length fromTop, Length width, Length height, long id, String words) {
        return box(
                anchor(false) + "<wp:positionH relativeFrom=\"page\"><wp:posOffset>" + fromLeft.emu()
                        + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>"
                        + fromTop.emu() + "</wp:posOffset></wp:positionV>" + extent(width, height) + "<wp:wrapNone/>",
                "</wp:anchor>",
                width,
                height,
                id,
                words);
    }

    private String box(String begin, String end, Length width, Length height, long id, String words) {
        return "<mc:AlternateContent" + namespaces() + "><mc:Choice Requires=\"wps\"><w:drawing>" + begin
                + "<wp:docPr id=\"" + id + "\" name=\"Box " + id + "\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic><a:graphicData uri=\"" + SHAPES + "\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
                + shape(width, height, "rect", "<a:noFill/>") + "<wps:txbx><w:txbxContent>" + words
                + "</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
                + " anchor=\"ctr\"/></wps:wsp></a:graphicData></a:graphic>" + end
                + "</w:drawing></mc:Choice></mc:AlternateContent>";
    }

    private String namespaces() {
        return " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w=\""
                + XmlEscapers.xmlAttributeEscaper().escape(namespace) + "\" xmlns:wp=\"" + DRAWINGML
                + "wordprocessingDrawing\" xmlns:a=\"" + DRAWINGML + "main\" xmlns:wps=\"" + SHAPES + "\"";
    }

    /** Returns the beginning of an anchor, whose place may be bound to the cell it stands in. */
    private static String anchor(boolean inCell) {
        return "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"251658240\""
                + " behindDoc=\"0\" locked=\"0\" layoutInCell=\"" + (inCell ? 1 : 0)
                + "\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>";
    }

    private static String extent(Length width, Length height) {
        return "<wp:extent cx=\"" + width.emu() + "\" cy=\"" + height.emu()
                + "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>";
    }

    private static String shape(Length width, Length height, String form, String fill) {
        return "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + width.emu() + "\" cy=\"" + height.emu()
                + "\"/></a:xfrm><a:prstGeom prst=\"" + form + "\"><a:avLst/></a:prstGeom>" + fill + "<a:ln w=\""
                + THREE_QUARTERS_OF_A_POINT + "\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
                + "<a:prstDash val=\"solid\"/></a:ln></wps:spPr>";
    }
}
