package vn.records.report.completeness;

import java.io.IOException;
import java.io.Writer;

/** A line of text in which no control character is left of what files hold. */
final class PrintedLine {
    private PrintedLine() {}

    static void write(Writer out, int indent, String text) throws IOException {
        StringBuilder line = new StringBuilder("  ".repeat(indent));
        text.codePoints().forEach(c -> line.appendCodePoint(isHidden(c) ? ' ' : c));
        out.write(line.append('\n').toString());
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
