package vn.records.row;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is wrong with a row (<i>lỗi của dòng</i>): where, what it is, and what was expected.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RowProblem extends Serializable {

    /** What is wrong. */
    enum Code {
        /** The text is UTF-16, not UTF-8. */
        UTF_16,
        /** A byte is not UTF-8; an old Vietnamese code page perhaps. */
        NOT_UTF_8,
        /** The file is of another kind than its name says, is protected or damaged. */
        UNREADABLE_FILE,
        /** There is no row at all, or none with headings. */
        EMPTY,
        /** A quotation mark is opened and never closed. */
        UNCLOSED_QUOTE,
        /** Text follows a closing quotation mark. */
        TEXT_AFTER_QUOTE,
        /** More than {@link RowLimits} allow. */
        LIMIT,
        /** A column that must be there is not. */
        MISSING_COLUMN,
        /** Two headings name one column. */
        REPEATED_COLUMN,
        /** A row has more cells than there are headings. */
        EXTRA_CELLS,
        /** A cell that must have text is empty. */
        MISSING_VALUE,
        /** A cell holds what cannot be read. */
        BAD_VALUE,
        /** What must be there once is there again. */
        REPEATED_VALUE
    }

    /** Returns the file and sheet. */
    Source source();

    /** Returns the line of the text or the row of the sheet, counted from 1; 0 for the whole file. */
    int line();

    /** Returns the column by its heading or its letter; empty for the whole row. */
    default String column() {
        return "";
    }

    /** Returns what is wrong. */
    Code code();

    /** Returns what is wrong, in words. */
    Phrase text();

    /** Returns what was expected; empty words where the text says it. */
    default Phrase expected() {
        return Phrase.of("");
    }

    /** Whether rows behind it can still be read. */
    @Value.NonAttribute
    default boolean isOfRow() {
        return switch (code()) {
            case EXTRA_CELLS, MISSING_VALUE, BAD_VALUE, REPEATED_VALUE -> true;
            default -> false;
        };
    }

    /** Returns the whole message in Vietnamese, the place first. */
    @Value.NonAttribute
    default String vietnamese() {
        String where = (line() > 0 ? ", dòng " + line() : "") + (column().isEmpty() ? "" : ", cột “" + column() + "”");
        String want =
                expected().vietnamese().isEmpty() ? "" : "; cần: " + expected().vietnamese();
        return source() + where + ": " + text().vietnamese() + want;
    }

    /** Returns the whole message in English, the place first. */
    @Value.NonAttribute
    default String english() {
        String where =
                (line() > 0 ? ", line " + line() : "") + (column().isEmpty() ? "" : ", column “" + column() + "”");
        String want = expected().english().isEmpty()
                ? ""
                : "; expected: " + expected().english();
        return source() + where + ": " + text().english() + want;
    }

    /** Returns a problem of a whole file. */
    static RowProblem ofFile(Source source, Code code, Phrase text) {
        return builder().source(source).line(0).code(code).text(text).build();
    }

    /** Returns a problem of a row. */
    static RowProblem of(Row row, Code code, Phrase text) {
        return builder()
                .source(row.source())
                .line(row.line())
                .code(code)
                .text(text)
                .build();
    }

    /** Returns the problem that a cell is empty. */
    static RowProblem missing(Row row, Column column, Phrase expected) {
        return builder()
                .source(row.source())
                .line(row.line())
                .column(column.name())
                .code(Code.MISSING_VALUE)
                .text(new Phrase("ô trống", "the cell is empty"))
                .expected(expected)
                .build();
    }

    /** Returns the problem that what stands in a cell cannot be read. */
    static RowProblem bad(Row row, Column column, Phrase expected) {
        String found = Excerpt.of(row.cell(column));
        return builder()
                .source(row.source())
                .line(row.line())
                .column(column.name())
                .code(Code.BAD_VALUE)
                .text(new Phrase("không đọc được “" + found + "”", "cannot read “" + found + "”"))
                .expected(expected)
                .build();
    }

    /** Returns the problem that a value stands on an earlier line already. */
    static RowProblem repeated(Row row, Column column, int earlierLine) {
        String found = Excerpt.of(row.cell(column));
        return builder()
                .source(row.source())
                .line(row.line())
                .column(column.name())
                .code(Code.REPEATED_VALUE)
                .text(new Phrase(
                        "“" + found + "” đã có ở dòng " + earlierLine,
                        "“" + found + "” is already on line " + earlierLine))
                .build();
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a problem. */
    final class Builder extends ImmutableRowProblem.Builder {
        Builder() {}
    }
}
