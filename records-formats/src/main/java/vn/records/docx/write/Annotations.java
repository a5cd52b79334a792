package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlNode;

/** The numbers that comments and changes of a document have. */
final class Annotations {

    private static final ImmutableSet<String> NUMBERED = ImmutableSet.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "bookmarkStart",
            "bookmarkEnd",
            "moveFromRangeStart",
            "moveToRangeStart",
            "commentRangeStart",
            "commentReference",
            "comment",
            "permStart");

    private int highest = -1;

    private Annotations() {}

    /** Returns a number that no comment or change in the main part has. */
    static int nextId(WordFile file) throws UnwritableException {
        return nextId(file.main().root());
    }

    /** Returns a number that no comment or change in an element has. */
    static int nextId(XmlElement root) {
        Annotations annotations = new Annotations();
        annotations.look(root);
        return annotations.highest + 1;
    }

    private void look(XmlElement element) {
        if (NUMBERED.contains(element.localName())) {
            element.attribute(element.prefix() + "id").ifPresent(this::note);
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                look(inner);
            }
        }
    }

    private void note(String id) {
        try {
            int number = Integer.parseInt(id);
            highest = number < Integer.MAX_VALUE ? Math.max(highest, number) : highest;
        } catch (NumberFormatException e) {
            highest = Math.max(highest, -1);
        }
    }
}
