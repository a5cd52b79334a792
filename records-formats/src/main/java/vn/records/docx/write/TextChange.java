package vn.records.docx.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.docx.write.part.XmlElement;

/** Other text in place of a stretch, as little of it as differs. */
final class TextChange {

    private final EditableText text;
    private final Revisions revisions;
    private int start;
    private int end;
    private String added;
    /** The offset of the character whose format the new text takes. */
    private int carrier;

    TextChange(EditableText text, Revisions revisions, int start, int end, String replacement) {
        this.text = text;
        this.revisions = revisions;
        this.start = start;
        this.end = end;
        this.added = replacement;
        this.carrier = start < end ? start : Math.max(0, start - 1);
    }

    /** Leaves out what is equal at both ends. */
    private void narrow(String old) {
        int from = start;
        int first = start;
        boolean any = start < end;
        while (start < end && !added.isEmpty() && old.charAt(start - from) == added.charAt(0)) {
            added = added.substring(1);
            start++;
        }
        while (end > start && !added.isEmpty() && old.charAt(end - 1 - from) == added.charAt(added.length() - 1)) {
            added = added.substring(0, added.length() - 1);
            end--;
        }
        if (start < end) {
            carrier = start;
        } else if (any) {
            carrier = Math.max(first, start - 1);
        }
    }

    /** Puts it there; false if the part does not hold the stretch as text that can be changed. */
    boolean apply() {
        if (!text.covers(start, end)
                || text.showsOtherData(start, end)
                || added.indexOf('\t') >= 0
                || added.indexOf('\n') >= 0) {
            return false;
        }
        narrow(text.paragraph().text().substring(start, end));
        if (start == end && added.isEmpty()) {
            return true;
        }
        if (revisions.areTracked() && start < end && !text.standsAlone(start, end)) {
            return false;
        }
        TextLeaf host = text.leafAt(carrier);
        if (host == null) {
            carrier = start;
            host = text.leafAt(carrier);
        }
        if (host == null) {
            return false;
        }
        if (revisions.areTracked()) {
            track(host);
        } else {
            insert(host);
            delete();
        }
        return true;
    }

    private void insert(TextLeaf host) {
        if (added.isEmpty()) {
            return;
        }
        if (host.isText()) {
            int at = Math.max(0, Math.min(start, host.end()) - host.start());
            String old = host.text();
            TextLeaf.setText(host.element(), old.substring(0, at) + added + old.substring(at));
            int behind = host.start() + at;
            text.shift(behind == host.start() ? host.start() + 1 : behind, added.length(), host);
            host.end(host.end() + added.length());
        } else {
            XmlElement run = host.run();
            XmlElement element = new XmlElement(run.prefix() + "t");
            TextLeaf.setText(element, added);
            boolean behind = start > host.start();
            run.insert(run.indexOf(host.element()) + (behind ? 1 : 0), element);
            int index = text.leaves().indexOf(host) + (behind ? 1 : 0);
            text.shift(start, added.length(), null);
            text.leaves().add(index, new TextLeaf(element, start, start + added.length()));
        }
        start += added.length();
        end += added.length();
    }

    private void delete() {
        for (TextLeaf leaf : List.copyOf(text.leaves())) {
            int from = Math.max(start, leaf.start());
            int to = Math.min(end, leaf.end());
            if (from >= to) {
                continue;
            }
            if (leaf.start() < from || to < leaf.end()) {
                String old = leaf.text();
                TextLeaf.setText(
                        leaf.element(), old.substring(0, from - leaf.start()) + old.substring(to - leaf.start()));
            } else {
                remove(leaf);
            }
        }
        text.forget(start, end);
    }

    /** Takes a whole piece out, and its run if that holds nothing else. */
    private void remove(TextLeaf leaf) {
        XmlElement run = leaf.run();
        XmlElement parent = run.parent();
        run.remove(leaf.element());
        boolean empty =
                run.elements().stream().allMatch(child -> child.localName().equals("rPr"));
        if (empty && parent != null) {
            parent.remove(run);
        }
        text.leaves().remove(leaf);
    }

    private void track(TextLeaf host) {
        @Nullable XmlElement inserted = null;
        if (!added.isEmpty()) {
            inserted = host.run().emptyCopy();
            XmlElement run = inserted;
            host.run().child("rPr").ifPresent(properties -> run.append(asNew(properties)));
            XmlElement element = new XmlElement(run.prefix() + "t");
            TextLeaf.setText(element, added);
            run.append(element);
        }
        if (start < end) {
            for (XmlElement run : text.runs(start, end)) {
                inserted = place(inserted, run, false);
                strike(run);
            }
        } else if (inserted != null) {
            text.cut(start);
            boolean before = carrier >= start;
            TextLeaf beside = text.leafAt(before ? start : start - 1);
            place(inserted, beside == null ? host.run() : beside.run(), !before);
        }
        text.track(start, end, added.length());
    }

    private static XmlElement asNew(XmlElement properties) {
        XmlElement copy = properties.copy();
        copy.child("rPrChange").ifPresent(copy::remove);
        return copy;
    }

    /** Puts a new run beside another one, once. */
    private @Nullable XmlElement place(@Nullable XmlElement inserted, XmlElement beside, boolean behind) {
        XmlElement parent = beside.parent();
        if (inserted == null || parent == null) {
            return inserted;
        }
        XmlElement node = inserted;
        if (!parent.localName().equals("ins")) {
            node = revisions.mark(beside, text.part(), "ins");
            node.append(inserted);
        }
        parent.insert(parent.indexOf(beside) + (behind ? 1 : 0), node);
        return null;
    }

    /** Marks a run as deleted. */
    private void strike(XmlElement run) {
        XmlElement parent = run.parent();
        if (parent == null) {
            return;
        }
        for (XmlElement child : run.elements()) {
            if (child.localName().equals("t")) {
                XmlElement deleted = new XmlElement(run.prefix() + "delText");
                TextLeaf.setText(deleted, child.text());
                run.replace(child, deleted);
            }
        }
        XmlElement mark = revisions.mark(run, text.part(), "del");
        parent.replace(run, mark);
        mark.append(run);
    }
}
