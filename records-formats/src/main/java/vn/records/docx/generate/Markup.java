package vn.records.docx.generate;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** XML as it is written, element by element. */
final class Markup {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Escaper CONTENT = XmlEscapers.xmlContentEscaper();
    private static final Escaper ATTRIBUTE = XmlEscapers.xmlAttributeEscaper();

    private final StringBuilder xml = new StringBuilder();

    /** Begins an element; attributes are given as names and values in turn. */
    @CanIgnoreReturnValue
    Markup open(String element, String... attributes) {
        start(element, attributes);
        xml.append('>');
        return this;
    }

    @CanIgnoreReturnValue
    Markup close(String element) {
        xml.append("</").append(element).append('>');
        return this;
    }

    /** Writes an element without content. */
    @CanIgnoreReturnValue
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        xml.append("/>");
        return this;
    }

    /** Writes an element without content whose one attribute is {@code w:val}. */
    @CanIgnoreReturnValue
    Markup value(String element, Object value) {
        return empty(element, "w:val", String.valueOf(value));
    }

    @CanIgnoreReturnValue
    Markup text(String text) {
        xml.append(CONTENT.escape(text));
        return this;
    }

    /** Writes what is markup already. */
    @CanIgnoreReturnValue
    Markup raw(String markup) {
        xml.append(markup);
        return this;
    }

    private void start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(ATTRIBUTE.escape(attributes[i + 1]))
                    .append('"');
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
