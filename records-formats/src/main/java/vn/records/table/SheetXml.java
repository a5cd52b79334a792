package vn.records.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import vn.records.row.Source;

/** A walk over the tags of one part. Document types are refused; depth, names and length of text are limited. */
final class SheetXml implements Closeable {
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;

    private final Source source;
    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader2 in;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int line;

    SheetXml(InputStream bytes, Source source, String part) throws IOException {
        this.source = source;
        this.part = part;
        this.bytes = bytes;
        try {
            in = (XMLStreamReader2) new InputFactoryImpl().createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableTable.broken(source, 0, part, e);
        }
    }

    /** Tells which row problems are on from now on. */
    void at(int row) {
        line = row;
    }

    int depth() {
        return depth;
    }

    String name() {
        return in.getLocalName();
    }

    /** Goes to the next start tag anywhere; false at the end of the part. */
    boolean next() throws IOException {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = advance();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next start tag inside the element of this depth; false at its end. */
    boolean nextIn(int within) throws IOException {
        while (depth >= within) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** Goes past the end of the element met last. */
    void skip() throws IOException {
        int within = depth;
        while (depth >= within) {
            advance();
        }
    }

    /** Adds the text in the element met last, that of elements in it included, and goes past its end. */
    void appendText(StringBuilder out, int most) throws IOException {
        int within = depth;
        while (depth >= within) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(out);
                if (out.length() > most) {
                    throw UnreadableTable.limit(source, line, "ký tự trong một ô", "characters in a cell", most);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && name().equals("rPh")) {
                skip();
            }
        }
    }

    private void append(StringBuilder out) throws IOException {
        try {
            out.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        } catch (RuntimeException e) {
            throw UnreadableTable.broken(source, line, part, e);
        }
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    private int advance() throws IOException {
        int event;
        try {
            event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableTable.broken(source, line, part, e);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw UnreadableTable.because(
                    source,
                    line,
                    "phần " + part + " có khai báo kiểu tài liệu (DTD) hoặc thực thể",
                    "part " + part + " declares a document type or uses an entity");
        }
        return event;
    }

    private void enter() throws IOException {
        depth++;
        names.add(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            names.add(in.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw UnreadableTable.limit(source, line, "lớp hoặc tên thẻ", "levels or names of tags", DEEPEST);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw UnreadableTable.broken(source, line, part, e);
        } finally {
            bytes.close();
        }
    }
}
