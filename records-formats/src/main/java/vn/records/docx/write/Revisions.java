package vn.records.docx.write;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;

/** Notes what is changed as tracked changes (<i>theo dõi thay đổi</i>), if that is wanted. */
final class Revisions {

    private final @Nullable Authorship author;
    private int nextId;

    /**
     * Begins to note changes.
     *
     * @param author who makes them; they are not tracked without one
     * @param firstId an id that no other change or comment of the document has
     */
    Revisions(@Nullable Authorship author, int firstId) {
        this.author = author;
        this.nextId = firstId;
    }

    boolean areTracked() {
        return author != null;
    }

    /** Returns a new element that says who changed what, such as {@code ins}. */
    XmlElement mark(XmlElement alike, XmlPart part, String localName) {
        Authorship by = author;
        if (by == null) {
            throw new IllegalStateException("changes are not tracked");
        }
        XmlElement mark = new XmlElement(alike.prefix() + localName);
        mark.attribute(part.qualified("id"), Integer.toString(nextId++));
        mark.attribute(part.qualified("author"), by.author());
        mark.attribute(part.qualified("date"), by.written());
        return mark;
    }

    /**
     * Keeps properties as they were before their first change, in themselves.
     *
     * @param change the name of the element that keeps them
     * @param isKept which of the properties a change of them can hold
     */
    void keep(XmlElement properties, XmlPart part, String change, Predicate<XmlElement> isKept) {
        if (!areTracked() || properties.child(change).isPresent()) {
            return;
        }
        List<XmlElement> old = properties.elements();
        XmlElement kept = new XmlElement(properties.prefix() + properties.localName());
        old.stream().filter(isKept).forEach(child -> kept.append(child.copy()));
        XmlElement mark = mark(properties, part, change);
        mark.append(kept);
        properties.append(mark);
    }
}
