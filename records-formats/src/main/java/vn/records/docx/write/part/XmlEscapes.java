package vn.records.docx.write.part;

import com.google.common.xml.XmlEscapers;

/** How characters are written in a part, and read from it. */
public final class XmlEscapes {

    private XmlEscapes() {}

    /** Returns text as it is written between tags; characters that XML cannot hold are left out. */
    static String content(String text) {
        return XmlEscapers.xmlContentEscaper().escape(possible(text));
    }

    /** Returns text as it is written as the value of an attribute. */
    public static String attribute(String text) {
        return XmlEscapers.xmlAttributeEscaper().escape(possible(text));
    }

    private static String possible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(XmlEscapes::isPossible).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPossible(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
    }

    /** Returns text with its references resolved; one that is not known stays as it is. */
    static String decode(String raw) {
        int amp = raw.indexOf('&');
        if (amp < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (amp >= 0) {
            int end = raw.indexOf(';', amp);
            out.append(raw, at, amp);
            if (end < 0) {
                at = amp;
                break;
            }
            out.append(reference(raw.substring(amp + 1, end)));
            at = end + 1;
            amp = raw.indexOf('&', at);
        }
        return out.append(raw, at, raw.length()).toString();
    }

    private static String reference(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name);
        };
    }

    private static String number(String name) {
        boolean hexadecimal = name.startsWith("#x");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return "&" + name + ";";
        }
    }
}
