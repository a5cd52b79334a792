package vn.records.docx.write.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;

/** A part that can be changed. */
public final class XmlPart {

    private final String name;
    private final byte[] source;
    private final XmlElement root;
    private final Map<Integer, XmlElement> byOffset;
    private String attributePrefix = "";

    XmlPart(String name, byte[] source, XmlElement root, Map<Integer, XmlElement> byOffset) {
        this.name = name;
        this.source = source;
        this.root = root;
        this.byOffset = byOffset;
    }

    public String name() {
        return name;
    }

    public XmlElement root() {
        return root;
    }

    /** Returns the element whose start tag began at an offset when the part was read. */
    public Optional<XmlElement> at(int offset) {
        return Optional.ofNullable(byOffset.get(offset));
    }

    /** Returns the name of an attribute in the namespace of the root; a prefix is declared for it if none is. */
    public String qualified(String attribute) {
        if (attributePrefix.isEmpty()) {
            attributePrefix = findPrefix();
        }
        return attributePrefix + attribute;
    }

    /** Returns the prefix of a namespace with its colon, declared at the root if it is not yet. */
    public String prefixOf(String namespace, String preferred) {
        for (String name : root.attributes().keySet()) {
            if (name.startsWith("xmlns:")
                    && root.attribute(name).filter(namespace::equals).isPresent()) {
                return name.substring("xmlns:".length()) + ":";
            }
        }
        String prefix = preferred;
        while (root.attributes().containsKey("xmlns:" + prefix)) {
            prefix += "1";
        }
        root.attribute("xmlns:" + prefix, namespace);
        return prefix + ":";
    }

    private String findPrefix() {
        if (!root.prefix().isEmpty()) {
            return root.prefix();
        }
        String namespace = root.attributes().getOrDefault("xmlns", "");
        for (Map.Entry<String, String> declared : root.attributes().entrySet()) {
            if (declared.getKey().startsWith("xmlns:") && declared.getValue().equals(namespace)) {
                return declared.getKey().substring("xmlns:".length()) + ":";
            }
        }
        root.attribute("xmlns:word", XmlEscapes.decode(namespace));
        return "word:";
    }

    /** Returns the namespace of the root. */
    public String namespace() {
        String prefix = root.prefix();
        String key = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        return root.attribute(key).orElse("");
    }

    public boolean isChanged() {
        return root.isChanged();
    }

    /** Returns the bytes of the part as changed. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length + 4096);
        int start = start();
        out.write(source, 0, start);
        root.writeTo(out);
        int end = start + root.sourceLength();
        out.write(source, end, source.length - end);
        return out.toByteArray();
    }

    private int start() {
        return root.sourceStart();
    }

    /** Whether the part is in UTF-8, the only encoding in which it can be changed. */
    static boolean isUtf8(byte[] source) {
        if (source.length > 1 && (source[0] == 0 || source[1] == 0 || (source[0] & 0xFE) == 0xFE)) {
            return false;
        }
        String head = new String(source, 0, Math.min(source.length, 200), UTF_8);
        int encoding = head.indexOf("encoding");
        int end = head.indexOf("?>");
        return encoding < 0
                || encoding > end
                || head.regionMatches(true, encoding, "encoding=\"utf-8\"", 0, 16)
                || head.regionMatches(true, encoding, "encoding='utf-8'", 0, 16);
    }
}
