package vn.records.docx.write.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * What stands between tags, as it is written in the part: text with its escapes, a CDATA section, a comment, an
 * instruction.
 */
final class XmlText implements XmlNode {

    private final byte[] source;
    private final int start;
    private final int end;

    /**
     * A stretch of a part.
     *
     * @param source the bytes of the part
     * @param start where it begins in them
     * @param end where it ends
     */
    XmlText(byte[] source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    /** Returns a node for text that is still to be escaped. */
    static XmlText of(String text) {
        byte[] bytes = XmlEscapes.content(text).getBytes(UTF_8);
        return new XmlText(bytes, 0, bytes.length);
    }

    @Override
    public void writeTo(ByteArrayOutputStream out) {
        out.write(source, start, end - start);
    }

    @Override
    public XmlText copy() {
        return this;
    }

    /** Returns the text a reader sees; empty for comments and instructions. */
    String text() {
        String raw = new String(source, start, end - start, UTF_8);
        if (raw.startsWith("<![CDATA[")) {
            return lines(raw.substring("<![CDATA[".length(), raw.length() - "]]>".length()));
        }
        return raw.startsWith("<") ? "" : XmlEscapes.decode(lines(raw));
    }

    private static String lines(String raw) {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }
}
