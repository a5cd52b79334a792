package vn.records.docx.shape;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What programs other than the one of a plain fixture write around the same words. */
enum Program {
    /** Every property that may be is written, most of them as off. */
    WPS(xml -> xml.replace(
                    "<w:pPr>",
                    "<w:pPr><w:keepNext w:val=\"0\"/><w:keepLines w:val=\"0\"/><w:pageBreakBefore w:val=\"0\"/>"
                            + "<w:widowControl/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:topLinePunct w:val=\"0\"/>"
                            + "<w:autoSpaceDE/><w:autoSpaceDN/><w:bidi w:val=\"0\"/><w:adjustRightInd/><w:snapToGrid/>")
            .replace(
                    "<w:spacing w:before=\"120\"/>",
                    "<w:spacing w:before=\"120\" w:beforeLines=\"0\" w:after=\"0\" w:afterLines=\"0\" w:line=\"240\""
                            + " w:lineRule=\"auto\"/>")
            .replace("<w:ind w:firstLine=\"720\"/>", "<w:ind w:firstLine=\"720\" w:firstLineChars=\"0\"/>")
            .replace(
                    "<w:rPr>",
                    "<w:rPr><w:rFonts w:hint=\"default\" w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                            + " w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\"/>")),
    LIBRE_OFFICE(xml -> xml.replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"Normal\"/><w:bidi w:val=\"0\"/>")
            .replace("<w:jc w:val=\"left\"/>", "<w:jc w:val=\"start\"/>")
            .replace("<w:ind w:firstLine=\"720\"/>", "<w:ind w:firstLine=\"720\" w:start=\"0\" w:end=\"0\"/>")
            .replace(
                    "<w:spacing w:before=\"120\"/>",
                    "<w:spacing w:lineRule=\"auto\" w:line=\"240\" w:before=\"120\" w:after=\"0\"/>")
            .replace("<w:b/>", "<w:b/><w:bCs/>")
            .replace("<w:i/>", "<w:i/><w:iCs/>")
            .replace("</w:tcPr>", "<w:tcBorders></w:tcBorders></w:tcPr>")
            .replace("<w:r><w:rPr>", "<w:r><w:rPr><w:rFonts w:eastAsia=\"Calibri\"/>")),
    GOOGLE_DOCS(xml -> xml.replace(
                    "<w:pPr>",
                    "<w:pPr><w:keepNext w:val=\"0\"/><w:pBdr><w:top w:space=\"0\" w:sz=\"0\" w:val=\"nil\"/>"
                            + "<w:bottom w:space=\"0\" w:sz=\"0\" w:val=\"nil\"/></w:pBdr>"
                            + "<w:shd w:fill=\"auto\" w:val=\"clear\"/>")
            .replace("<w:b/>", "<w:b w:val=\"1\"/>")
            .replace("<w:i/>", "<w:i w:val=\"1\"/>")
            .replace(
                    "<w:rPr>",
                    "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:cs=\"Times New Roman\""
                            + " w:eastAsia=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:color w:val=\"000000\"/>"
                            + "<w:vertAlign w:val=\"baseline\"/><w:rtl w:val=\"0\"/>")),
    /** Fonts on runs, for two kinds of letters only. */
    PYTHON(xml -> xml.replace("<w:rPr>", "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>")
            .replace("<w:szCs w:val=\"28\"/>", "")
            .replace("<w:szCs w:val=\"26\"/>", "")
            .replace("<w:jc w:val=\"left\"/>", "")),
    /** Words broken into runs by what was typed when, with marks of a spelling checker between. */
    REVISED_OFTEN(xml -> Parts.RUN
            .matcher(xml)
            .replaceAll("<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\">$1$2</w:t></w:r>"
                    + "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"1\" w:name=\"m\"/><w:r w:rsidRPr=\"00B2\">"
                    + "$1$3</w:t></w:r><w:bookmarkEnd w:id=\"1\"/>")),
    /** Everything inserted, and other words struck out before it. */
    TRACKED(xml -> Parts.RUN
            .matcher(xml)
            .replaceAll("<w:del w:id=\"3\" w:author=\"A\"><w:r><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>"
                    + "<w:delText>bỏ</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"4\" w:author=\"A\"><w:r>$1$2$3</w:t></w:r></w:ins>")),
    /** Words that are hidden stand among those that show. */
    HIDDEN(xml -> Parts.RUN
            .matcher(xml)
            .replaceAll("<w:r>$1$2$3</w:t></w:r><w:r><w:rPr><w:vanish/><w:color w:val=\"FF0000\"/><w:sz w:val=\"20\"/>"
                    + "</w:rPr><w:t>ẩn</w:t></w:r>")),
    /** Marks that older programs put around names of places and dates. */
    SMART_TAGS(xml -> Parts.RUN
            .matcher(xml)
            .replaceAll("<w:smartTag w:uri=\"u\" w:element=\"place\"><w:smartTag w:uri=\"u\" w:element=\"City\">"
                    + "<w:r>$1$2</w:t></w:r></w:smartTag></w:smartTag><w:r>$1$3</w:t></w:r>")),
    /** Paragraphs in content controls that are filled in. */
    CONTROLS(xml -> xml.replace(
                    "<w:p><w:pPr><w:spacing",
                    "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:spacing")
            .replaceAll("(<w:sdtContent>.*?</w:p>)", "$1</w:sdtContent></w:sdt>"));

    private static final class Parts {
        static final Pattern RUN = Pattern.compile(
                "<w:r>(<w:rPr>(?:(?!</w:rPr>).)*+</w:rPr><w:t xml:space=\"preserve\">)([^<]{1,6})([^<]*+)</w:t></w:r>");
    }

    private final UnaryOperator<String> write;

    Program(UnaryOperator<String> write) {
        this.write = write;
    }

    /** Returns a paper as this program writes it. */
    Paper of(Paper paper) {
        return paper.written(write);
    }
}
