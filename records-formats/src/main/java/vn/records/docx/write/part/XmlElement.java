package vn.records.docx.write.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a part that can be changed; what was not changed is written byte for byte as it was read. */
public final class XmlElement implements XmlNode {

    private final String name;
    private final byte[] source;
    private final int start;
    private final List<XmlNode> children = new ArrayList<>();
    private int contentStart;
    private int contentEnd;
    private int end;
    private @Nullable XmlElement parent;
    private @Nullable Map<String, String> attributes;
    private boolean tagChanged;
    private boolean changed;

    /** Where a child was found last: the next that is looked for mostly stands near. */
    private int lastFound;

    /** Begins an element that is being read. */
    public XmlElement(String name, byte[] source, int start, int contentStart) {
        this.name = name;
        this.source = source;
        this.start = start;
        this.contentStart = contentStart;
    }

    /** Makes a new element. */
    public XmlElement(String name) {
        this(name, new byte[0], 0, 0);
        attributes = new LinkedHashMap<>();
        tagChanged = true;
        changed = true;
    }

    /** Notes where an element that is being read ends. */
    void end(int whereContentEnds, int whereItEnds) {
        contentEnd = whereContentEnds;
        end = whereItEnds;
    }

    /** Takes a child while being read. */
    void read(XmlNode child) {
        children.add(child);
        if (child instanceof XmlElement element) {
            element.parent = this;
        }
    }

    /** Returns where its start tag begins in the part that was read. */
    int sourceStart() {
        return start;
    }

    /** Returns how many bytes it had in the part that was read. */
    int sourceLength() {
        return end - start;
    }

    /** Returns the name without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Returns the prefix of the name with its colon; empty if there is none. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Whether it has a name with the same prefix as another element. */
    public boolean is(String localName, XmlElement alike) {
        return localName().equals(localName) && prefix().equals(alike.prefix());
    }

    @Nullable
    public XmlElement parent() {
        return parent;
    }

    public List<XmlNode> children() {
        return children;
    }

    /** Returns the first child element of a local name and this element's prefix. */
    public Optional<XmlElement> child(String localName) {
        for (XmlNode node : children) {
            if (node instanceof XmlElement element && element.is(localName, this)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Returns the child elements. */
    public List<XmlElement> elements() {
        List<XmlElement> found = new ArrayList<>();
        for (XmlNode node : children) {
            if (node instanceof XmlElement element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the text in it, as a reader sees it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : children) {
            text.append(node instanceof XmlText piece ? piece.text() : "");
        }
        return text.toString();
    }

    /** Puts text in place of all it holds. */
    public void text(String text) {
        children.clear();
        children.add(XmlText.of(text));
        change();
    }

    /** Returns the value of an attribute. */
    public Optional<String> attribute(String qualifiedName) {
        return Optional.ofNullable(attributes().get(qualifiedName)).map(XmlEscapes::decode);
    }

    /** Returns the qualified names and the values of the attributes, as they are written. */
    Map<String, String> attributes() {
        Map<String, String> known = attributes;
        if (known == null) {
            known = XmlParser.attributes(new String(source, start, contentStart - start, UTF_8));
            attributes = known;
        }
        return known;
    }

    public void attribute(String qualifiedName, String value) {
        String written = XmlEscapes.attribute(value);
        if (!written.equals(attributes().put(qualifiedName, written))) {
            tagChanged = true;
            change();
        }
    }

    public void removeAttribute(String qualifiedName) {
        if (attributes().remove(qualifiedName) != null) {
            tagChanged = true;
            change();
        }
    }

    public int indexOf(XmlNode child) {
        int known = Math.max(0, Math.min(lastFound, children.size() - 1));
        for (int i = 0; i <= children.size(); i++) {
            int after = known + i;
            int at = after < children.size() && children.get(after) == child ? after : known - i;
            if (at >= 0 && at < children.size() && children.get(at) == child) {
                lastFound = at;
                return at;
            }
        }
        throw new IllegalArgumentException("no child of " + name);
    }

    /** Puts a node among the children. */
    public void insert(int index, XmlNode node) {
        children.add(index, node);
        if (node instanceof XmlElement element) {
            element.parent = this;
        }
        change();
    }

    public void append(XmlNode node) {
        insert(children.size(), node);
    }

    public void remove(XmlNode child) {
        children.remove(indexOf(child));
        change();
    }

    /** Puts a node in the place of a child. */
    public void replace(XmlNode child, XmlNode other) {
        int index = indexOf(child);
        children.remove(index);
        insert(index, other);
    }

    boolean isChanged() {
        return changed;
    }

    private void change() {
        for (XmlElement at = this; at != null && !at.changed; at = at.parent) {
            at.changed = true;
        }
    }

    @Override
    public XmlElement copy() {
        XmlElement copy = new XmlElement(name, source, start, contentStart);
        copy.end(contentEnd, end);
        copy.attributes = attributes == null ? null : new LinkedHashMap<>(attributes);
        copy.tagChanged = tagChanged;
        copy.changed = changed;
        children.forEach(child -> copy.read(child.copy()));
        return copy;
    }

    /** Returns a copy of its tag without what it holds. */
    public XmlElement emptyCopy() {
        XmlElement copy = new XmlElement(name);
        copy.attributes().putAll(attributes());
        return copy;
    }

    @Override
    public void writeTo(ByteArrayOutputStream out) {
        if (!changed) {
            out.write(source, start, end - start);
            return;
        }
        boolean isEmpty = children.isEmpty();
        boolean wasEmpty = contentEnd == end;
        if (tagChanged || isEmpty != wasEmpty) {
            writeTag(out, isEmpty);
        } else {
            out.write(source, start, contentStart - start);
        }
        children.forEach(child -> child.writeTo(out));
        if (!isEmpty) {
            out.writeBytes(("</" + name + ">").getBytes(UTF_8));
        }
    }

    private void writeTag(ByteArrayOutputStream out, boolean isEmpty) {
        StringBuilder tag = new StringBuilder("<").append(name);
        attributes()
                .forEach((key, value) ->
                        tag.append(' ').append(key).append("=\"").append(value).append('"'));
        out.writeBytes(tag.append(isEmpty ? "/>" : ">").toString().getBytes(UTF_8));
    }
}
