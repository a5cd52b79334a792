package vn.records.docx.write.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a part apart into elements that know their bytes. The reader has accepted the part before, or it is one of the
 * small ones beside it; what is not well formed is refused, not mended.
 */
public final class XmlParser {

    /** How deep markup of our own is nested at most. */
    private static final int OWN_DEPTH = 64;

    private final String part;
    private final byte[] source;
    private final int depth;
    private final Map<Integer, XmlElement> byOffset = new HashMap<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int at;

    private XmlParser(String part, byte[] source, int depth) {
        this.part = part;
        this.source = source;
        this.depth = depth;
    }

    /**
     * Takes a part apart.
     *
     * @param depth how deep elements may be nested
     */
    public static XmlPart parse(String part, byte[] source, int depth) throws PartException {
        if (!XmlPart.isUtf8(source)) {
            throw new PartException(part);
        }
        XmlParser parser = new XmlParser(part, source, depth);
        XmlElement root = parser.parse();
        return new XmlPart(part, source, root, parser.byOffset);
    }

    /**
     * Returns the element of markup that is our own.
     *
     * @throws IllegalArgumentException if it is not well formed
     */
    public static XmlElement element(String markup) {
        try {
            return parse("", markup.getBytes(UTF_8), OWN_DEPTH).root();
        } catch (PartException e) {
            throw new IllegalArgumentException(markup, e);
        }
    }

    private XmlElement parse() throws PartException {
        while (at < source.length) {
            int tag = find("<", at);
            if (tag < 0) {
                break;
            }
            text(at, tag);
            markup(tag);
        }
        XmlElement found = root;
        if (found == null || !open.isEmpty()) {
            throw broken();
        }
        return found;
    }

    private void text(int from, int to) {
        XmlElement parent = open.peek();
        if (parent != null && to > from) {
            parent.read(new XmlText(source, from, to));
        }
    }

    private void markup(int tag) throws PartException {
        if (startsWith("</", tag)) {
            endTag(tag);
        } else if (startsWith("<!--", tag)) {
            other(tag, "-->");
        } else if (startsWith("<![CDATA[", tag)) {
            other(tag, "]]>");
        } else if (startsWith("<?", tag)) {
            other(tag, "?>");
        } else if (startsWith("<!", tag)) {
            throw broken();
        } else {
            startTag(tag);
        }
    }

    private void other(int from, String end) throws PartException {
        int to = find(end, from + 2);
        if (to < 0) {
            throw broken();
        }
        at = to + end.length();
        text(from, at);
    }

    private void endTag(int tag) throws PartException {
        int close = find(">", tag);
        XmlElement element = open.poll();
        if (close < 0 || element == null) {
            throw broken();
        }
        at = close + 1;
        element.end(tag, at);
    }

    private void startTag(int tag) throws PartException {
        int close = endOfTag(tag);
        at = close + 1;
        int nameEnd = tag + 1;
        while (nameEnd < close && (source[nameEnd] < 0 || (source[nameEnd] > ' ' && source[nameEnd] != '/'))) {
            nameEnd++;
        }
        String name = new String(source, tag + 1, nameEnd - tag - 1, UTF_8);
        XmlElement element = new XmlElement(name, source, tag, at);
        byOffset.put(tag, element);
        XmlElement parent = open.peek();
        if (parent != null) {
            parent.read(element);
        } else if (root == null) {
            root = element;
        } else {
            throw broken();
        }
        if (source[close - 1] == '/') {
            element.end(at, at);
        } else {
            open.push(element);
        }
        if (open.size() > depth) {
            throw broken();
        }
    }

    /** Returns where a start tag is closed, past what its values hold. */
    private int endOfTag(int tag) throws PartException {
        byte quote = 0;
        for (int i = tag + 1; i < source.length; i++) {
            byte c = source[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        throw broken();
    }

    private int find(String wanted, int from) {
        for (int i = from; i <= source.length - wanted.length(); i++) {
            if (startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(String wanted, int from) {
        if (from + wanted.length() > source.length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (source[from + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private PartException broken() {
        return new PartException(part);
    }

    /** Returns the attributes of a start tag, their values as they are written but fit for double quotes. */
    static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = 0;
        for (int equals = tag.indexOf('='); equals > 0; equals = tag.indexOf('=', at)) {
            String head = tag.substring(at, equals).stripTrailing();
            int nameStart = head.length();
            while (nameStart > 0 && !Character.isWhitespace(head.charAt(nameStart - 1))) {
                nameStart--;
            }
            int open = equals + 1;
            while (Character.isWhitespace(tag.charAt(open))) {
                open++;
            }
            int close = tag.indexOf(tag.charAt(open), open + 1);
            attributes.put(
                    head.substring(nameStart), tag.substring(open + 1, close).replace("\"", "&quot;"));
            at = close + 1;
        }
        return attributes;
    }
}
