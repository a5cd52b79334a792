package vn.records.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The characters of a text in a buffer that keeps what was read since a mark; counts lines. */
final class CharCursor implements Closeable {
    private static final int SIZE = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String DECLARATION = "sep=";

    private final Reader reader;
    private final Source source;
    private final RowLimits limits;
    private char[] buffer = new char[SIZE];
    private int position;
    private int filled;
    private int mark;
    private int line = 1;
    private boolean ended;
    private StrictUtf8.@Nullable NotUtf8Exception held;

    CharCursor(Reader reader, Source source, RowLimits limits) {
        this.reader = reader;
        this.source = source;
        this.limits = limits;
    }

    /** Whether there is another character; it is then at {@link #current()}. */
    boolean hasCurrent() throws IOException {
        return position < filled || more();
    }

    char current() {
        return buffer[position];
    }

    void advance() {
        position++;
    }

    /** Moves on to the next of these characters, or the end of what is buffered. */
    void skipTo(char first, char second, char third) {
        char[] text = buffer;
        int i = position;
        int end = filled;
        while (i < end) {
            char c = text[i];
            if (c == first || c == second || c == third) {
                break;
            }
            i++;
        }
        position = i;
    }

    /** Keeps all characters from here on. */
    void mark() {
        mark = position;
    }

    /** Returns the characters from the mark up to here. */
    String sinceMark() {
        return new String(buffer, mark, position - mark);
    }

    int lengthSinceMark() {
        return position - mark;
    }

    /** Passes a line end of one or two characters. */
    void passLineEnd() throws IOException {
        boolean carriageReturn = current() == '\r';
        advance();
        if (carriageReturn && hasCurrent() && current() == '\n') {
            advance();
        }
        line++;
    }

    int line() {
        return line;
    }

    void countLine() {
        line++;
    }

    private boolean more() throws IOException {
        if (held != null) {
            throw problem(held);
        }
        try {
            return fill();
        } catch (StrictUtf8.NotUtf8Exception e) {
            throw problem(e);
        }
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        boolean first = filled == 0 && line == 1;
        if (mark > 0) {
            System.arraycopy(buffer, mark, buffer, 0, filled - mark);
            position -= mark;
            filled -= mark;
            mark = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = reader.read(buffer, filled, buffer.length - filled);
        ended = count < 0;
        filled += Math.max(count, 0);
        if (first && filled > 0 && buffer[0] == BYTE_ORDER_MARK) {
            position = 1;
            mark = 1;
        }
        return position < filled || (!ended && fill());
    }

    private RowsException problem(StrictUtf8.NotUtf8Exception wrong) {
        return new RowsException(RowProblem.builder()
                .source(source)
                .line(line)
                .code(wrong.code())
                .text(wrong.text())
                .build());
    }

    /** Looks at the first characters without passing them, but for a line that declares the delimiter. */
    char guessDelimiter() throws IOException {
        try {
            boolean more = true;
            while (more && filled < SIZE) {
                more = fill();
            }
        } catch (StrictUtf8.NotUtf8Exception e) {
            held = e;
        }
        int declared = position + DECLARATION.length();
        if (declared < filled
                && new String(buffer, position, DECLARATION.length()).equalsIgnoreCase(DECLARATION)
                && (declared + 1 == filled || buffer[declared + 1] == '\n' || buffer[declared + 1] == '\r')) {
            char delimiter = buffer[declared];
            position = declared + 1;
            mark = position;
            return delimiter;
        }
        return DelimiterGuess.of(buffer, position, filled);
    }

    RowLimits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
