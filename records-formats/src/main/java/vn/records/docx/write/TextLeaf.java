package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import vn.records.docx.write.part.XmlElement;

/** A piece of a paragraph's text with its element (<i>mảnh chữ</i>). */
final class TextLeaf {

    private static final String SPACE = " \t\n\r";

    /** Properties of content controls that show data kept elsewhere, or a prompt. */
    private static final ImmutableSet<String> CONTROLLED = ImmutableSet.of("dataBinding", "showingPlcHdr");

    private final XmlElement element;
    private int start;
    private int end;

    TextLeaf(XmlElement element, int start, int end) {
        this.element = element;
        this.start = start;
        this.end = end;
    }

    XmlElement element() {
        return element;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Notes where it ends now. */
    void end(int offset) {
        end = offset;
    }

    /** Notes that it stands further behind. */
    void shift(int by) {
        start += by;
        end += by;
    }

    /** Notes that a stretch was taken out of the text. */
    void forget(int from, int to) {
        start = moved(start, from, to);
        end = moved(end, from, to);
    }

    private static int moved(int offset, int from, int to) {
        return offset <= from ? offset : Math.max(from, offset - (to - from));
    }

    /** Whether it is text that can be cut, and not a tab or break. */
    boolean isText() {
        return element.localName().equals("t");
    }

    /** Returns its run. */
    XmlElement run() {
        XmlElement run = element.parent();
        if (run == null) {
            throw new IllegalStateException("text without a run");
        }
        return run;
    }

    /** Whether it stands in a content control that shows data kept elsewhere, or what is to be written there. */
    boolean isBound() {
        for (XmlElement up = element.parent(); up != null; up = up.parent()) {
            boolean bound = up.localName().equals("sdt")
                    && up.child("sdtPr").stream()
                            .flatMap(properties -> properties.elements().stream())
                            .anyMatch(property -> CONTROLLED.contains(property.localName()));
            if (bound) {
                return true;
            }
        }
        return false;
    }

    /** Returns its text as it stands now, as the reader reads it. */
    String text() {
        String found = element.text();
        boolean preserved =
                element.attribute("xml:space").filter("preserve"::equals).isPresent();
        return (preserved ? found : strip(found)).replace('\n', ' ').replace('\r', ' ');
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && SPACE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && SPACE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from, to);
    }

    /** Sets the text of an element {@code t}. */
    static void setText(XmlElement text, String value) {
        if (!strip(value).equals(value)) {
            text.attribute("xml:space", "preserve");
        }
        text.text(value);
    }
}
