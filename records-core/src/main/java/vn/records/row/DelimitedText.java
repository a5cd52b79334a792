package vn.records.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Text with delimiters (<i>tệp CSV</i>), read as RFC 4180 has it: cells in quotation marks may hold delimiters, line ends
 * and doubled quotation marks; lines end with LF, CR or both.
 *
 * <p>A quotation mark inside a cell that does not begin with one is a character like others. Empty lines are passed over
 * but counted. The first line {@code sep=;} that spreadsheets write is understood, and the apostrophe that keeps a cell from
 * being a formula is taken off ({@link FormulaGuard}). One row is held at a time.
 *
 * @since 0.1
 */
public final class DelimitedText {
    private DelimitedText() {}

    /**
     * Returns the rows of UTF-8 bytes, with or without a byte order mark, parted by the delimiter that the first lines
     * show: comma, semicolon or tab. Bytes that are not UTF-8 are a problem with their line, never wrong letters.
     *
     * @throws RowsException if the text does not begin as UTF-8
     * @throws IOException if reading fails
     */
    public static RowSource utf8(InputStream in, Source source, RowLimits limits) throws IOException {
        return detecting(new StrictUtf8(in), source, limits);
    }

    /**
     * Returns the rows of a text, parted by the delimiter that the first lines show: comma, semicolon or tab.
     *
     * @throws IOException if reading fails
     */
    public static RowSource detecting(Reader text, Source source, RowLimits limits) throws IOException {
        CharCursor cursor = new CharCursor(text, source, limits);
        return new DelimitedRows(cursor, source, cursor.guessDelimiter(), limits);
    }

    /** Returns the rows of UTF-8 bytes parted by a delimiter. */
    public static RowSource utf8(InputStream in, Source source, char delimiter, RowLimits limits) {
        return of(new StrictUtf8(in), source, delimiter, limits);
    }

    /** Returns the rows of a text parted by a delimiter. */
    public static RowSource of(Reader text, Source source, char delimiter, RowLimits limits) {
        return new DelimitedRows(new CharCursor(text, source, limits), source, delimiter, limits);
    }
}
