package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.docx.source.ParagraphSource;
import vn.records.docx.source.Piece;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlNode;
import vn.records.docx.write.part.XmlPart;
import vn.records.view.Field;
import vn.records.view.Paragraph;

/** The text of one paragraph in its part: its runs can be cut at any character. */
final class EditableText {

    private static final ImmutableSet<String> TEXT = ImmutableSet.of(
            "rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak");

    private final XmlPart part;
    private final XmlElement element;
    private final Paragraph paragraph;
    private final List<TextLeaf> leaves = new ArrayList<>();

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
            part.at(piece.element()).ifPresent(leaf -> text.add(new TextLeaf(leaf, piece.start(), piece.end())));
        }
        return Optional.of(text);
    }

    /** Takes a piece if it stands in a run and says what the reader read. */
    private void add(TextLeaf leaf) {
        XmlElement run = leaf.element().parent();
        boolean inRun = run != null && run.is("r", leaf.element());
        boolean equal = !leaf.isText() || leaf.text().equals(paragraph.text().substring(leaf.start(), leaf.end()));
        if (inRun && equal) {
            leaves.add(leaf);
        }
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

    List<TextLeaf> leaves() {
        return leaves;
    }

    /** Whether each character of a stretch stands in the part as text that can be changed. */
    boolean covers(int start, int end) {
        int at = start;
        for (TextLeaf leaf : leaves) {
            if (leaf.start() <= at && at < leaf.end()) {
                at = leaf.end();
            }
        }
        return at >= end;
    }

    /** Returns the piece that holds the character at an offset. */
    @Nullable
    TextLeaf leafAt(int offset) {
        for (TextLeaf leaf : leaves) {
            if (leaf.start() <= offset && offset < leaf.end()) {
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
        for (int i = firstEndingAt(start); i < leaves.size() && leaves.get(i).start() <= end; i++) {
            TextLeaf leaf = leaves.get(i);
            if (leaf.start() >= start && leaf.end() <= end) {
                runs.add(leaf.run());
            }
        }
        return runs;
    }

    /** Returns the index of the first piece that ends at an offset or behind it; they lie one behind the other. */
    private int firstEndingAt(int offset) {
        int from = 0;
        int to = leaves.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (leaves.get(middle).end() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Cuts the runs that go on over some offsets, each piece once however many of them it holds. */
    void cutAll(NavigableSet<Integer> offsets) {
        List<TextLeaf> cut = new ArrayList<>();
        for (TextLeaf leaf : leaves) {
            cut.add(leaf);
            NavigableSet<Integer> within = offsets.subSet(leaf.start(), false, leaf.end(), false);
            if (leaf.isText() && leaf.start() < leaf.end() && !within.isEmpty()) {
                cut.addAll(pieces(leaf, within));
            }
        }
        leaves.clear();
        leaves.addAll(cut);
    }

    /** Cuts a piece, which becomes the first of those it is cut into, and returns the others, each in a run of its own. */
    private static List<TextLeaf> pieces(TextLeaf leaf, NavigableSet<Integer> offsets) {
        String text = leaf.text();
        int start = leaf.start();
        int end = leaf.end();
        List<TextLeaf> others = new ArrayList<>();
        XmlElement run = leaf.run();
        int at = run.indexOf(leaf.element());
        List<XmlNode> behind =
                List.copyOf(run.children().subList(at + 1, run.children().size()));
        Optional<XmlElement> properties = run.child("rPr");
        XmlElement parent = parent(run);
        int place = parent.indexOf(run);
        XmlElement last = run;
        for (int from : offsets) {
            Integer next = offsets.higher(from);
            int to = next == null ? end : next;
            XmlElement piece = leaf.element().emptyCopy();
            TextLeaf.setText(piece, text.substring(from - start, to - start));
            XmlElement own = run.emptyCopy();
            properties.ifPresent(one -> own.append(one.copy()));
            own.append(piece);
            parent.insert(++place, own);
            others.add(new TextLeaf(piece, from, to));
            last = own;
        }
        for (XmlNode node : behind) {
            run.remove(node);
            last.append(node);
        }
        TextLeaf.setText(leaf.element(), text.substring(0, offsets.first() - start));
        leaf.end(offsets.first());
        return others;
    }

    private static XmlElement parent(XmlElement run) {
        XmlElement parent = run.parent();
        if (parent == null) {
            throw new IllegalStateException("a run without a paragraph");
        }
        return parent;
    }

    /** Whether a stretch shows what is kept elsewhere: the number of a page, or data bound to a content control. */
    boolean showsOtherData(int start, int end) {
        boolean computed = paragraph.fields().stream()
                .anyMatch(field -> field.kind() != Field.Kind.OTHER && field.start() < end && start < field.end());
        return computed
                || leaves.stream().anyMatch(leaf -> leaf.start() <= end && start <= leaf.end() && leaf.isBound());
    }

    /** Whether the runs of a stretch hold text only, and neither pictures nor marks of fields. */
    boolean standsAlone(int start, int end) {
        return runs(start, end).stream()
                .flatMap(run -> run.elements().stream())
                .allMatch(child -> TEXT.contains(child.localName()));
    }

    /** Cuts the run, if any, that goes on over an offset. */
    void cut(int offset) {
        for (int i = firstEndingAt(offset); i < leaves.size() && leaves.get(i).start() <= offset; i++) {
            TextLeaf leaf = leaves.get(i);
            if (leaf.start() < offset && offset < leaf.end() && leaf.isText()) {
                leaves.add(i + 1, split(leaf, offset));
            }
            if (leaf.start() == offset && i > 0 && leaves.get(i - 1).run() == leaf.run()) {
                separate(leaf);
            }
        }
    }

    private TextLeaf split(TextLeaf leaf, int offset) {
        String text = leaf.text();
        int at = offset - leaf.start();
        XmlElement right = leaf.element().emptyCopy();
        TextLeaf.setText(leaf.element(), text.substring(0, at));
        TextLeaf.setText(right, text.substring(at));
        XmlElement run = leaf.run();
        run.insert(run.indexOf(leaf.element()) + 1, right);
        TextLeaf added = new TextLeaf(right, offset, leaf.end());
        leaf.end(offset);
        return added;
    }

    /** Moves what stands before a piece in its run into a run of its own. */
    private static void separate(TextLeaf leaf) {
        XmlElement run = leaf.run();
        XmlElement parent = parent(run);
        XmlElement before = run.emptyCopy();
        run.child("rPr").ifPresent(properties -> before.append(properties.copy()));
        for (XmlNode child : List.copyOf(run.children().subList(0, run.indexOf(leaf.element())))) {
            if (!(child instanceof XmlElement element) || !element.localName().equals("rPr")) {
                run.remove(child);
                before.append(child);
            }
        }
        parent.insert(parent.indexOf(run), before);
    }

    /** Moves all pieces behind an offset, since text was put in or taken out before them. */
    void shift(int from, int by, @Nullable TextLeaf except) {
        for (TextLeaf leaf : leaves) {
            if (leaf != except && leaf.start() >= from) {
                leaf.shift(by);
            }
        }
    }

    /** Notes that a stretch was taken out of the part. */
    void forget(int start, int end) {
        for (TextLeaf leaf : leaves) {
            leaf.forget(start, end);
        }
    }

    /** Notes that a stretch was struck out and as many characters put before it: neither is to be changed again. */
    void track(int start, int end, int added) {
        leaves.removeIf(leaf -> leaf.start() >= start && leaf.end() <= end && leaf.end() > leaf.start());
        forget(start, end);
        shift(start, added, null);
    }
}
