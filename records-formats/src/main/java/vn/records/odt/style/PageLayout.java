package vn.records.odt.style;

import java.util.OptionalInt;
import vn.records.docx.pack.AttributeValue;
import vn.records.measure.Length;
import vn.records.view.Section;
import vn.records.view.Section.Numerals;

/**
 * How pages are set up (<i>thiết lập trang</i>). What a file does not state, it leaves to the program that opens it: then A4
 * and margins of 2 cm hold, as in LibreOffice.
 *
 * @param page what is stated about the page
 * @param header what is stated about the header
 * @param footer what is stated about the footer
 * @param columns what is stated about columns of text
 */
public record PageLayout(Properties page, Properties header, Properties footer, Properties columns) {

    static final PageLayout UNSTATED =
            new PageLayout(Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE);

    private static final int MM = 36_000;
    private static final int MOST_COLUMNS = 99;
    private static final int MAX_NUMBER = 1_000_000_000;

    /**
     * Returns a section that lacks headers, footers, columns and the number of its first page. The text begins below the header: the height that is stated for
     * it holds the distance to the text.
     *
     * @param withHeader whether there is a header
     * @param withFooter whether there is a footer
     */
    public Section.Builder section(boolean withHeader, boolean withFooter) {
        long gutter = or(page.length("margin-gutter"), 0);
        return Section.builder()
                .pageWidth(positive("page-width", 210 * MM))
                .pageHeight(positive("page-height", 297 * MM))
                .top(new Length(margin("top") + (withHeader ? height(header) : 0)))
                .bottom(new Length(margin("bottom") + (withFooter ? height(footer) : 0)))
                .left(new Length(margin("left") + gutter))
                .right(new Length(margin("right")))
                .pageNumerals(numerals());
    }

    /** Returns the number that the first page has, if the file states it. */
    public OptionalInt firstPageNumber() {
        int first = page.integer("first-page-number", 1, MAX_NUMBER, AttributeValue.UNSTATED);
        return first == AttributeValue.UNSTATED ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Returns in how many columns the text of a page is set. */
    public int columnCount() {
        return columns(columns);
    }

    /** Returns how many columns are stated; 1 if none. */
    public static int columns(Properties columns) {
        return columns.integer("column-count", 1, MOST_COLUMNS, 1);
    }

    private Length positive(String name, int fallback) {
        int length = page.length(name);
        return new Length(length > 0 ? length : fallback);
    }

    private long margin(String edge) {
        return or(page.length("margin-" + edge), or(page.length("margin"), 20 * MM));
    }

    private static int height(Properties running) {
        return Math.max(0, or(running.length("height"), or(running.length("min-height"), 0)));
    }

    private static int or(int length, int fallback) {
        return length == AttributeValue.UNSTATED ? fallback : length;
    }

    private Numerals numerals() {
        String format = page.get("num-format");
        return switch (format == null ? "1" : format) {
            case "1" -> Numerals.ARABIC;
            case "i", "I" -> Numerals.ROMAN;
            default -> Numerals.OTHER;
        };
    }
}
