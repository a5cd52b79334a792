package vn.records.report;

import java.io.IOException;
import java.io.Writer;
import vn.records.finding.Severity;

/** Lines of text of limited width, in which nothing invisible is left of what documents hold. */
final class Page {

    private static final String RESET = "\u001B[0m";

    /** A colour or weight of a terminal. */
    enum Paint {
        /** As it is. */
        PLAIN(""),
        /** Bold. */
        BOLD("\u001B[1m"),
        /** Grey. */
        FAINT("\u001B[2m"),
        /** Bold red. */
        ERROR("\u001B[1;31m"),
        /** Yellow. */
        WARNING("\u001B[33m"),
        /** Blue. */
        INFO("\u001B[36m");

        private final String code;

        Paint(String code) {
            this.code = code;
        }

        static Paint of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFO;
            };
        }
    }

    private final Writer out;
    private final int width;
    private final boolean colour;

    Page(Writer out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Writes a text, each of its lines indented alike. */
    void text(int indent, String text) throws IOException {
        text(Paint.PLAIN, indent, text);
    }

    /** Writes a text in a colour, each of its lines indented alike. */
    void text(Paint paint, int indent, String text) throws IOException {
        String margin = " ".repeat(indent);
        wrapped(margin, margin, paint, Visible.of(text));
    }

    /** Writes a text behind a label of its own colour; further lines begin under the text. */
    void labelled(Paint paint, int indent, String label, int labelWidth, String text) throws IOException {
        String gap = " ".repeat(Math.max(1, labelWidth - columns(label)));
        String margin = " ".repeat(indent) + painted(paint, label) + gap;
        wrapped(margin, " ".repeat(indent + columns(label) + gap.length()), Paint.PLAIN, Visible.of(text));
    }

    /** Writes a line of one sign as wide as a text, and at most as wide as the page. */
    void underline(char sign, String text) throws IOException {
        out.write(String.valueOf(sign).repeat(Math.min(width, columns(Visible.of(text)))));
        out.write('\n');
    }

    private void wrapped(String first, String next, Paint paint, String text) throws IOException {
        int room = Math.max(width - next.length(), 20);
        String margin = first;
        int at = 0;
        do {
            int end = lineEnd(text, at, room);
            out.write(margin);
            out.write(painted(paint, text.substring(at, end).stripTrailing()));
            out.write('\n');
            margin = next;
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        } while (at < text.length());
    }

    /** Returns where a line from here ends: at a space, or in a word that is longer than a line. */
    private static int lineEnd(String text, int from, int room) {
        int used = 0;
        int space = -1;
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == ' ') {
                space = i;
            }
            used += columns(c);
            if (used > room) {
                return space > from ? space : i;
            }
        }
        return text.length();
    }

    private String painted(Paint paint, String text) {
        return colour && paint != Paint.PLAIN && !text.isEmpty() ? paint.code + text + RESET : text;
    }

    /** Returns how many columns a text takes: marks that stand on a letter take none. */
    static int columns(String text) {
        return text.codePoints().map(Page::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0 : 1;
    }
}
