package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.docx.write.Anchor.Target;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;

/** The comments of a document, to which more are added. */
final class Comments {

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    /** Ten points, in half points: the text of the document may be much larger. */
    private static final String SIZE = "20";

    private final XmlPart part;
    private final Authorship authorship;
    private int nextId;

    private Comments(XmlPart part, Authorship authorship, int nextId) {
        this.part = part;
        this.authorship = authorship;
        this.nextId = nextId;
    }

    /** Returns the comments of a document, its part for them made if it has none. */
    static Comments of(WordFile file, Authorship authorship) throws UnwritableException {
        RelatedParts related = new RelatedParts(file);
        Optional<XmlPart> there = related.find("comments");
        XmlPart part = there.isPresent()
                ? there.get()
                : related.make("comments", "comments", CONTENT_TYPE).part();
        int nextId = Math.max(Annotations.nextId(file), Annotations.nextId(part.root()));
        return new Comments(part, authorship, nextId);
    }

    /** Adds a comment of some paragraphs. */
    void add(Optional<Target> target, ImmutableList<String> paragraphs) {
        if (target.isEmpty()) {
            return;
        }
        String id = Integer.toString(nextId++);
        XmlElement comment = element("comment");
        comment.attribute(part.qualified("id"), id);
        comment.attribute(part.qualified("author"), authorship.author());
        comment.attribute(part.qualified("date"), authorship.written());
        comment.attribute(part.qualified("initials"), authorship.initials());
        for (int i = 0; i < paragraphs.size(); i++) {
            comment.append(paragraph(paragraphs.get(i), i == 0));
        }
        part.root().append(comment);
        mark(target.get(), id);
    }

    private XmlElement element(String localName) {
        return new XmlElement(part.root().prefix() + localName);
    }

    private XmlElement paragraph(String words, boolean first) {
        XmlElement paragraph = element("p");
        if (first) {
            XmlElement mark = element("r");
            mark.append(element("annotationRef"));
            paragraph.append(mark);
        }
        XmlElement run = element("r");
        XmlElement properties = element("rPr");
        for (String name : ImmutableList.of("sz", "szCs")) {
            XmlElement size = element(name);
            size.attribute(part.qualified("val"), SIZE);
            properties.append(size);
        }
        run.append(properties);
        XmlElement text = element("t");
        TextLeaf.setText(text, words);
        run.append(text);
        paragraph.append(run);
        return paragraph;
    }

    /** Marks the stretch in the main part. */
    private static void mark(Target target, String id) {
        EditableText text = target.text();
        XmlElement paragraph = text.element();
        XmlElement start = marker(text, "commentRangeStart", id);
        XmlElement end = marker(text, "commentRangeEnd", id);
        XmlElement reference = new XmlElement(paragraph.prefix() + "r");
        reference.append(marker(text, "commentReference", id));
        ImmutableList<XmlElement> runs = target.start() < target.end()
                ? ImmutableList.copyOf(text.runs(target.start(), target.end()))
                : ImmutableList.of();
        if (runs.isEmpty()) {
            int first = paragraph
                    .child("pPr")
                    .map(properties -> paragraph.indexOf(properties) + 1)
                    .orElse(0);
            paragraph.insert(first, reference);
            paragraph.insert(first, end);
            paragraph.insert(first, start);
            return;
        }
        put(start, runs.get(0), 0);
        XmlElement last = runs.get(runs.size() - 1);
        put(end, last, 1);
        XmlElement top = topIn(paragraph, last);
        paragraph.insert(paragraph.indexOf(top) + (top == last ? 2 : 1), reference);
    }

    private static XmlElement marker(EditableText text, String localName, String id) {
        XmlElement marker = new XmlElement(text.element().prefix() + localName);
        marker.attribute(text.part().qualified("id"), id);
        return marker;
    }

    private static void put(XmlElement marker, XmlElement run, int behind) {
        XmlElement parent = run.parent();
        if (parent != null) {
            parent.insert(parent.indexOf(run) + behind, marker);
        }
    }

    /** Returns the child of a paragraph that an element of it is or stands in. */
    private static XmlElement topIn(XmlElement paragraph, XmlElement element) {
        XmlElement top = element;
        for (XmlElement up = top.parent(); up != null && up != paragraph; up = up.parent()) {
            top = up;
        }
        return top;
    }
}
