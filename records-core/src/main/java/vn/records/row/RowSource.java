package vn.records.row;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * A table that is read row by row (<i>nguồn các dòng</i>); only one row is held at a time.
 *
 * @since 0.1
 */
public interface RowSource extends Closeable {

    /** Returns where the rows come from. */
    Source source();

    /**
     * Returns the next row that has text in it, or empty at the end.
     *
     * @throws RowsException if the next row cannot be read
     * @throws IOException if reading fails
     */
    Optional<Row> next() throws IOException;

    /** Whether a delimiter that is missing or too many moves the cells behind it, as in a text. */
    default boolean isText() {
        return false;
    }
}
