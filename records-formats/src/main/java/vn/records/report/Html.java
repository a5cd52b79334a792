package vn.records.report;

import com.google.common.html.HtmlEscapers;

/** Text put together as HTML: what comes from documents and laws is escaped, and hidden characters are shown. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Adds markup of our own as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds what another one holds. */
    Html add(Html other) {
        out.append(other.out);
        return this;
    }

    /** Adds text of strangers. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Adds an element of text; attributes are markup of our own. */
    Html element(String name, String attributes, String text) {
        return open(name, attributes).text(text).close(name);
    }

    /** Adds the start of an element; attributes are markup of our own. */
    Html open(String name, String attributes) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
        return this;
    }

    /** Adds the end of an element. */
    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Returns an attribute with text of strangers. */
    static String attribute(String name, String text) {
        return name + "=\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(Visible.of(text));
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
