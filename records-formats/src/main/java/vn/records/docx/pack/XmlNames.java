package vn.records.docx.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;

/**
 * The names of elements and attributes that one document uses. There are a few hundred in any real one; a parser keeps
 * them all and slows down with each, so a file that goes on inventing names is given up.
 */
final class XmlNames {

    private static final int RECENT = 256;
    /** How many bytes of a document are parsed quickly whatever names are in them. */
    private static final long UNWATCHED = 1L << 18;

    private final LongSupplier unpacked;
    private final int limit;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final @Nullable String[] recentPrefixes = new @Nullable String[RECENT];
    private final @Nullable String[] recentNames = new @Nullable String[RECENT];
    private final String[] values = AttributeValue.memory();
    private int count;

    /**
     * Makes a memory of names.
     *
     * @param unpacked tells how many bytes of the document were unpacked so far
     */
    XmlNames(LongSupplier unpacked, int limit) {
        this.unpacked = unpacked;
        this.limit = limit;
    }

    /** Returns where the values of attributes are kept that were met before, in all parts of the document. */
    String[] values() {
        return values;
    }

    /** Notes the names in the start tag that was met last, once the document has shown to be a large one. */
    void note(XMLStreamReader in, String part) throws DocumentReadException {
        if (unpacked.getAsLong() <= UNWATCHED) {
            return;
        }
        for (int i = 0, count = in.getNamespaceCount(); i < count; i++) {
            note("xmlns", in.getNamespacePrefix(i), part);
        }
        note(in.getPrefix(), in.getLocalName(), part);
        int attributes = in.getAttributeCount();
        if (attributes > limit) {
            throw exceeded(part);
        }
        for (int i = 0; i < attributes; i++) {
            note(in.getAttributePrefix(i), in.getAttributeLocalName(i), part);
        }
    }

    /** Notes a name; a parser makes one string of each, which is found quickly if it was met lately. */
    @SuppressWarnings("ReferenceEquality")
    void note(@Nullable String prefix, String name, String part) throws DocumentReadException {
        int slot = name.hashCode() & RECENT - 1;
        if (recentNames[slot] == name && recentPrefixes[slot] == prefix) {
            return;
        }
        recentNames[slot] = name;
        recentPrefixes[slot] = prefix;
        String key = prefix == null ? "" : prefix;
        if (names.computeIfAbsent(key, p -> new HashSet<>()).add(name) && ++count > limit) {
            throw exceeded(part);
        }
    }

    private DocumentReadException exceeded(String part) {
        return Unreadable.limit(
                "names of elements and attributes up to part " + part,
                "số tên phần tử, thuộc tính đến phần " + part,
                limit);
    }
}
