package vn.records.docx.story;

import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Tells while a story is read whether a content control is open that shows its prompt (<i>lời nhắc điền</i>). */
final class Prompts {

    private int depth;

    /** Notes a start tag: a control is over when one as near to the root as its own is met. */
    void meet(Xml xml) {
        if (xml.depth() <= depth) {
            depth = 0;
        }
    }

    /** Reads {@code sdtPr}, to its end. */
    void read(Xml xml) throws DocumentReadException {
        int properties = xml.depth();
        boolean shown = false;
        while (xml.nextIn(properties)) {
            if (xml.ns() == Ns.WORD && xml.name().equals("showingPlcHdr")) {
                shown = xml.isOn();
            } else {
                xml.skip();
            }
        }
        if (shown && depth == 0) {
            depth = properties - 1;
        }
    }

    /** Whether the text met now is a prompt. */
    boolean areOpen() {
        return depth > 0;
    }
}
