package vn.records.report;

/**
 * How a text report is set out (<i>cách trình bày</i>).
 *
 * @param colour whether signs that colour text on a terminal may be written
 * @param verbose whether each rule without a verdict is named, and not only counted
 * @since 0.1
 */
public record TextStyle(boolean colour, boolean verbose) {

    /** No colours; rules without a verdict are counted. */
    public static final TextStyle PLAIN = new TextStyle(false, false);
}
