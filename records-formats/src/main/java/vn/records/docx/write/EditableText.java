package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.docx.source.ParagraphSource;
import vn.records.docx.source.Piece;
import vn.records.view.Paragraph;

/** The text of one paragraph in its part: its runs can be cut at any character. */
final class EditableText {

    private static final ImmutableSet<String> TEXT = ImmutableSet.of(
            "rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak");

    /** A piece of the text with its element. */
    static final class Leaf {
        private final XmlElement element;
        private int start;
        private int end;

        Leaf(XmlElement element, int start, int end) {
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
    }

    private final XmlPart part;
    private final XmlElement element;
    private final Paragraph paragraph;
    private final List<Leaf> leaves = new ArrayList<>();

    private EditableText(XmlPart part, XmlElement element, Paragraph paragraph) {
        this.part = part;
        this.element = element;
        this.paragraph = paragraph;
    }

    /** Returns the text of a paragraph; empty if the part does not hold it where the reader found it. */
    static Optional<EditableText> of(XmlPart part, ParagraphSource source, Paragraph paragraph) {
        XmlElement element = part.at(source.element()).orElse(null);
        if (element == null || !element.localName().equals("p")) {
            return Optional.empty();
        }
        EditableText text = new EditableText(part, element, paragraph);
        for (Piece piece : source.pieces()) {
            part.at(piece.element()).ifPresent(leaf -> text.add(new Leaf(leaf, piece.start(), piece.end())));
        }
        return Optional.of(text);
    }

    /** Takes a piece if it stands in a run and says what the reader read. */
    private void add(Leaf leaf) {
        XmlElement run = leaf.element.parent();
        boolean inRun = run != null && run.is("r", leaf.element);
        boolean equal =
                !leaf.isText() || seen(leaf.element).equals(paragraph.text().substring(leaf.start, leaf.end));
        if (inRun && equal) {
            leaves.add(leaf);
        }
    }

    private static String seen(XmlElement text) {
        String found = text.text();
        boolean preserved =
                text.attribute("xml:space").filter("preserve"::equals).isPresent();
        return (preserved ? found : strip(found)).replace('\n', ' ').replace('\r', ' ');
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (end > start && " \t\n\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && " \t\n\r".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, end);
    }

    XmlPart part() {
        return part;
    }

    /** Returns the element of the paragraph. */
    XmlElement element() {
        return element;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** Whether each character of a stretch stands in the part as text that can be changed. */
    boolean covers(int start, int end) {
        int at = start;
        for (Leaf leaf : leaves) {
            if (leaf.start <= at && at < leaf.end) {
                at = leaf.end;
            }
        }
        return at >= end;
    }

    /** Returns the piece that holds the character at an offset. */
    @Nullable
    Leaf leafAt(int offset) {
        for (Leaf leaf : leaves) {
            if (leaf.start <= offset && offset < leaf.end) {
                return leaf;
            }
        }
        return null;
    }

    /** Cuts runs so that a stretch has runs of its own, and returns these, in order. */
    Set<XmlElement> runs(int start, int end) {
        cut(start);
        cut(end);
        Set<XmlElement> runs = new LinkedHashSet<>();
        for (Leaf leaf : leaves) {
            if (leaf.start >= start && leaf.end <= end) {
                runs.add(leaf.run());
            }
        }
        return runs;
    }

    /** Whether the runs of a stretch hold text only, and neither pictures nor marks of fields. */
    boolean standsAlone(int start, int end) {
        return runs(start, end).stream()
                .flatMap(run -> run.elements().stream())
                .allMatch(child -> TEXT.contains(child.localName()));
    }

    /** Cuts the run, if any, that goes on over an offset. */
    void cut(int offset) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.start < offset && offset < leaf.end && leaf.isText()) {
                leaves.add(i + 1, split(leaf, offset));
            }
            if (leaf.start == offset && i > 0 && leaves.get(i - 1).run() == leaf.run()) {
                separate(leaf);
            }
        }
    }

    private Leaf split(Leaf leaf, int offset) {
        String text = paragraphText(leaf);
        int at = offset - leaf.start;
        XmlElement right = leaf.element.emptyCopy();
        setText(leaf.element, text.substring(0, at));
        setText(right, text.substring(at));
        XmlElement run = leaf.run();
        run.insert(run.indexOf(leaf.element) + 1, right);
        Leaf added = new Leaf(right, offset, leaf.end);
        leaf.end = offset;
        return added;
    }

    /** Returns the text of a piece as it stands now. */
    static String paragraphText(Leaf leaf) {
        return seen(leaf.element);
    }

    /** Sets the text of an element {@code t}. */
    static void setText(XmlElement text, String value) {
        if (!strip(value).equals(value)) {
            text.attribute("xml:space", "preserve");
        }
        text.text(value);
    }

    /** Moves what stands before a piece in its run into a run of its own. */
    private static void separate(Leaf leaf) {
        XmlElement run = leaf.run();
        XmlElement parent = run.parent();
        if (parent == null) {
            throw new IllegalStateException("a run without a paragraph");
        }
        XmlElement before = run.emptyCopy();
        run.child("rPr").ifPresent(properties -> before.append(properties.copy()));
        for (XmlNode child : List.copyOf(run.children().subList(0, run.indexOf(leaf.element)))) {
            if (!(child instanceof XmlElement element) || !element.localName().equals("rPr")) {
                run.remove(child);
                before.append(child);
            }
        }
        parent.insert(parent.indexOf(run), before);
    }

    /** Moves all pieces behind an offset, since text was put in or taken out before them. */
    void shift(int from, int by, @Nullable Leaf except) {
        for (Leaf leaf : leaves) {
            if (leaf != except && leaf.start >= from) {
                leaf.start += by;
                leaf.end += by;
            }
        }
    }

    /** Notes that a piece has become longer or shorter. */
    static void resize(Leaf leaf, int by) {
        leaf.end += by;
    }

    /** Notes that a stretch was taken out of the part. */
    void forget(int start, int end) {
        for (Leaf leaf : leaves) {
            leaf.start = moved(leaf.start, start, end);
            leaf.end = moved(leaf.end, start, end);
        }
    }

    private static int moved(int offset, int start, int end) {
        return offset <= start ? offset : Math.max(start, offset - (end - start));
    }

    /** Notes that a stretch was struck out and as many characters put before it: neither is to be changed again. */
    void track(int start, int end, int added) {
        leaves.removeIf(leaf -> leaf.start >= start && leaf.end <= end && leaf.end > leaf.start);
        forget(start, end);
        shift(start, added, null);
    }
}
