package vn.records.odt;

import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Unreadable;
import vn.records.docx.pack.Xml;
import vn.records.odt.story.BodyReader;
import vn.records.odt.style.Properties;
import vn.records.odt.style.StyleReader;
import vn.records.odt.style.Styles;
import vn.records.reader.DocumentReadException;
import vn.records.view.PageEvidence;

/** Where the text of a document stands, and what it tells of pages. */
final class Body {

    private static final int MAX_PAGES = 1_000_000;

    private Body() {}

    /** Reads styles up to {@code office:text}, whose start tag is then the last met. */
    static void enter(Xml xml, Styles styles, Budget budget) throws DocumentReadException {
        StyleReader reader = new StyleReader(xml, styles, budget);
        if (xml.nextIn(0)) {
            int depth = xml.depth();
            while (xml.nextIn(depth)) {
                if (xml.ns() == Ns.ODF_OFFICE && xml.name().equals("body")) {
                    if (isText(xml)) {
                        return;
                    }
                } else if (!reader.read()) {
                    xml.skip();
                }
            }
        }
        throw Refusal.noText("it has no body of text", "không có phần thân văn bản");
    }

    private static boolean isText(Xml xml) throws DocumentReadException {
        if (!xml.nextIn(xml.depth())) {
            return false;
        }
        if (!xml.name().equals("text")) {
            throw Refusal.otherKind(Unreadable.shortened(xml.name()));
        }
        return true;
    }

    /** Returns how many pages the program counted that saved the file; 0 if it does not say. */
    static int pages(Xml xml) throws DocumentReadException {
        return Math.max(0, Math.min(MAX_PAGES, Properties.integer(xml.find("page-count"))));
    }

    /** Returns what a text that was read tells of its pages. */
    static PageEvidence evidence(BodyReader body, int stated) {
        return new PageEvidence(stated, body.pages().isRendered(), body.pages().isExplicit());
    }
}
