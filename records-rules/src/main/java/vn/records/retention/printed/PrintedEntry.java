package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import vn.records.row.Source;

/**
 * A row below a head, its cells told apart.
 *
 * @param source the table
 * @param line the row
 * @param number what stands in the column of numbers, or before the title where there is none
 * @param titles the paragraphs of the title
 * @param periods the paragraphs of the period
 * @param note the note
 * @param goesOn whether its number goes on from the row above, in a merged cell
 * @param alone whether the title is all there is, as in a heading over all columns
 */
record PrintedEntry(
        Source source,
        int line,
        PrintedNumber number,
        ImmutableList<String> titles,
        ImmutableList<String> periods,
        String note,
        boolean goesOn,
        boolean alone) {

    String title() {
        return String.join(" ", titles);
    }

    boolean hasPeriod() {
        return !periods.isEmpty();
    }

    /** Returns the label of the title itself, where the number is in a column of its own. */
    PrintedNumber label() {
        return PrintedNumber.before(title());
    }
}
