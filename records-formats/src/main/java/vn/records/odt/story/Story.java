package vn.records.odt.story;

import java.util.ArrayList;
import java.util.List;
import vn.records.docx.pack.Xml;
import vn.records.odt.style.Looks;
import vn.records.view.Drawing;

/**
 * What the readers of one part share.
 *
 * @param xml the part
 * @param looks what its styles make of text
 * @param meter what it may take in
 * @param lists its lists
 * @param flow the story that is read
 * @param adrift drawings that belong to a page and stand before the next paragraph
 */
record Story(Xml xml, Looks looks, Meter meter, Lists lists, Flow flow, List<Drawing> adrift) {

    static Story of(Xml xml, Looks looks, Meter meter, Flow flow) {
        return new Story(xml, looks, meter, new Lists(looks.styles()), flow, new ArrayList<>());
    }

    /** Returns a box in this story, which is on the same page. */
    Story box() {
        return new Story(xml, looks, meter, lists, Flow.apart(flow.section()), new ArrayList<>());
    }
}
