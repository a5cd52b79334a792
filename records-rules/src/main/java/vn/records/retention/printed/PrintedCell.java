package vn.records.retention.printed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A cell of a printed table (<i>ô</i>).
 *
 * @param column the first column it covers, from 0
 * @param columns how many it covers; at least 1
 * @param continued whether it only goes on with the cell above it
 * @param text its paragraphs, a line break between them
 * @since 0.1
 */
public record PrintedCell(int column, int columns, boolean continued, String text) implements Serializable {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    /** Returns the paragraphs that have text. */
    ImmutableList<String> lines() {
        return ImmutableList.copyOf(LINES.split(text));
    }

    /** Returns all its text in one line. */
    String words() {
        return String.join(" ", lines());
    }
}
