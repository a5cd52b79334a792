package vn.records.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/**
 * A walk over one part: depth is limited, document types are refused, and of alternatives for older programs only the
 * one understood is seen.
 */
public final class Xml implements AutoCloseable {

    private static final int START = XMLStreamConstants.START_ELEMENT;
    private static final int END = XMLStreamConstants.END_ELEMENT;
    private static final int TEXT = XMLStreamConstants.CHARACTERS;
    private static final int DONE = XMLStreamConstants.END_DOCUMENT;
    private static final String PARAGRAPH = "p";

    private final String part;
    private final InputStream source;
    private final XMLStreamReader2 in;
    private final XmlNames vocabulary;
    private final OpenElements open;
    private final AttributeValue value;
    private final Alternatives alternatives = new Alternatives();
    private final Ns.Memory namespaces = new Ns.Memory();
    private final MarkRun marks = new MarkRun();
    private Ns ns = Ns.OTHER;
    private String name = "";
    private boolean atText;

    Xml(InputFactoryImpl factory, String part, InputStream source, ReadLimits limits, XmlNames vocabulary)
            throws DocumentReadException {
        this.part = part;
        this.source = source;
        this.vocabulary = vocabulary;
        this.value = new AttributeValue(vocabulary.values());
        this.open = new OpenElements(part, limits.xmlDepth());
        try {
            in = (XMLStreamReader2) factory.createXMLStreamReader(source);
        } catch (XMLStreamException | RuntimeException e) {
            throw Unreadable.broken(part, e);
        }
    }

    /** Returns how many elements are open; the one whose start tag was met last included. */
    public int depth() {
        return open.depth();
    }

    /** Returns where the start tag that was met last begins, in bytes; negative where the parser cannot tell. */
    public int position() {
        return Ints.saturatedCast(in.getLocationInfo().getStartingByteOffset());
    }

    /** Returns the local name of the element that was met last; the same string for the same name. */
    public String name() {
        return name;
    }

    /** Returns the namespace of the element that was met last. */
    public Ns ns() {
        return ns;
    }

    /** Goes to the next start tag inside the element of this depth; false at its end. */
    public boolean nextIn(int within) throws DocumentReadException {
        while (open.depth() >= within) {
            int event = next();
            if (event == START) {
                return true;
            }
            if (event == DONE) {
                return false;
            }
        }
        return false;
    }

    /** Goes to the next start tag or piece of text inside the element of this depth; false at its end. */
    public boolean nextMixedIn(int within) throws DocumentReadException {
        while (open.depth() >= within) {
            int event = next();
            atText = event == TEXT;
            if (event == START || atText) {
                return true;
            }
            if (event == DONE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a piece of text was met last, and no tag. */
    public boolean isAtText() {
        return atText;
    }

    /** Goes to the end of the part, so that all of it was checked. */
    public void finish() throws DocumentReadException {
        int event = next();
        while (event != DONE) {
            event = next();
        }
    }

    /** Goes past the end of the element whose start tag was met last. */
    public void skip() throws DocumentReadException {
        int within = open.depth();
        while (open.depth() >= within) {
            int event = advance();
            if (event == START) {
                enter();
            } else if (event == END) {
                open.leave();
            }
        }
    }

    /** Goes to the next tag, text or end. */
    private int next() throws DocumentReadException {
        while (true) {
            int event = advance();
            if (event == START) {
                enter();
                if (isSeen()) {
                    return START;
                }
            } else if (event == END) {
                open.leave();
                if (!alternatives.ends(open.depth())) {
                    return END;
                }
            } else if (event == TEXT || event == DONE) {
                return event;
            } else if (event == XMLStreamConstants.CDATA) {
                return TEXT;
            }
        }
    }

    private int advance() throws DocumentReadException {
        int event;
        try {
            event = in.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw Unreadable.broken(part, e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw Unreadable.malformed(part, "declares a document type", "có khai báo kiểu tài liệu (DTD)");
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            vocabulary.note("?", in.getPITarget(), part);
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Unreadable.malformed(part, "refers to an unknown entity", "dùng thực thể không xác định");
        }
        return event;
    }

    private void enter() throws DocumentReadException {
        open.enter(in.getNamespaceCount());
        vocabulary.note(in, part);
        name = in.getLocalName();
        ns = namespaces.of(in.getNamespaceURI());
        if (name.equals(PARAGRAPH)) {
            marks.end();
        }
    }

    /** Whether the element met last is more than a wrapper of alternatives; goes past alternatives not chosen. */
    private boolean isSeen() throws DocumentReadException {
        boolean alternative = alternatives.areOpenAt(open.depth() - 1);
        if (ns == Ns.COMPATIBILITY && name.equals("AlternateContent")) {
            alternatives.begin(open.depth());
            return false;
        }
        if (!alternative) {
            return true;
        }
        boolean choice = ns == Ns.COMPATIBILITY && name.equals("Choice") && Ns.areKnown(attribute("Requires"), in);
        boolean fallback = ns == Ns.COMPATIBILITY && name.equals("Fallback");
        if (!alternatives.take(choice || fallback)) {
            skip();
        }
        return false;
    }

    /** Returns how many attributes the start tag has. */
    public int attributes() {
        return in.getAttributeCount();
    }

    /** Returns the local name of an attribute; the same string for the same name. */
    public String attributeName(int index) {
        return in.getAttributeLocalName(index);
    }

    /** Returns the value of an attribute with the white space at its ends. */
    public String untrimmed(int index) {
        return in.getAttributeValue(index);
    }

    /** Returns the value of an attribute, valid until the next call. */
    public AttributeValue value(int index) throws DocumentReadException {
        try {
            in.getAttributeAs(index, value);
            return value;
        } catch (XMLStreamException e) {
            throw Unreadable.broken(part, e);
        }
    }

    /** Returns the value of the attribute of that local name, valid until the next call. */
    @Nullable
    public AttributeValue find(String attribute) throws DocumentReadException {
        for (int i = 0, count = in.getAttributeCount(); i < count; i++) {
            if (in.getAttributeLocalName(i).equals(attribute)) {
                return value(i);
            }
        }
        return null;
    }

    /** Returns the value of the attribute of that local name as a string. */
    @Nullable
    public String attribute(String attribute) throws DocumentReadException {
        AttributeValue found = find(attribute);
        return found == null ? null : found.text();
    }

    /** Returns the value of the attribute {@code val} as a string; empty if there is none. */
    public String val() throws DocumentReadException {
        AttributeValue found = find("val");
        return found == null ? "" : found.text();
    }

    /** Whether the on-off element is on, by its attribute {@code val}. */
    public boolean isOn() throws DocumentReadException {
        AttributeValue found = find("val");
        return found == null || found.isOn();
    }

    /** Returns the attribute {@code val} as a whole number between bounds. */
    public int integer(int min, int max) throws DocumentReadException {
        AttributeValue found = find("val");
        return found == null ? AttributeValue.UNSTATED : found.integer(min, max);
    }

    /** Adds the piece of text to a buffer. */
    public void appendTo(StringBuilder out) throws DocumentReadException {
        boolean tooMany;
        try {
            char[] chars = in.getTextCharacters();
            tooMany = marks.exceedsIn(chars, in.getTextStart(), in.getTextLength());
            out.append(chars, in.getTextStart(), in.getTextLength());
        } catch (RuntimeException e) {
            throw Unreadable.broken(part, e);
        }
        if (tooMany) {
            throw Unreadable.limit(
                    "marks on one letter in part " + part, "số dấu trên một chữ trong phần " + part, MarkRun.MOST);
        }
    }

    /** Adds all text inside the element whose start tag was met last. */
    public void appendContentTo(StringBuilder out) throws DocumentReadException {
        int within = open.depth();
        while (open.depth() >= within) {
            if (next() == TEXT) {
                appendTo(out);
            }
        }
    }

    @Override
    public void close() throws DocumentReadException {
        try {
            in.close();
            source.close();
        } catch (XMLStreamException | IOException e) {
            throw Unreadable.broken(part, e);
        }
    }
}
