package vn.records.row;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.text.VietnameseText;

/**
 * One row of a table (<i>dòng</i>) with its place. All cells are text, as a person reads them; cells behind the last one
 * are empty.
 *
 * @since 0.1
 */
public final class Row implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Source source;
    private final int line;
    private final ImmutableList<String> cells;
    private final CellNotes notes;
    private final @Nullable Header header;

    private Row(Source source, int line, ImmutableList<String> cells, CellNotes notes, @Nullable Header header) {
        this.source = source;
        this.line = line;
        this.cells = cells;
        this.notes = notes;
        this.header = header;
    }

    /**
     * Returns a row of cells.
     *
     * @param line the first line of a text, or the row of a sheet, that it stands on; counted from 1
     * @throws IllegalArgumentException if the line is less than 1
     */
    public static Row of(Source source, int line, Iterable<String> cells) {
        checkArgument(line > 0, "lines are counted from 1: %s", line);
        return new Row(source, line, ImmutableList.copyOf(cells), CellNotes.NONE, null);
    }

    /** Returns this row with what a sheet tells of its cells besides their text. */
    public Row with(CellNotes told) {
        return new Row(source, line, cells, told, header);
    }

    /** Returns what a sheet tells of its cells besides their text. */
    public CellNotes notes() {
        return notes;
    }

    /** Returns where it comes from. */
    public Source source() {
        return source;
    }

    /** Returns its first line in the text, or its row in the sheet, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the cells as they stand. */
    public ImmutableList<String> cells() {
        return cells;
    }

    /** Returns the text of a cell, counted from 0, without white space around it; empty behind the last cell. */
    public String cell(int index) {
        return index < cells.size() ? stripped(cells.get(index)) : "";
    }

    /**
     * Returns the text of the cell under a heading without white space around it; empty if the table has no such column.
     *
     * @throws IllegalArgumentException if the row was read without headings
     */
    public String cell(Column column) {
        checkArgument(header != null, "a row without headings has no column: %s", column);
        int place = header.place(column);
        return place < 0 ? "" : cell(place);
    }

    /** Returns this row under headings. */
    public Row under(Header headings) {
        return new Row(source, line, cells, notes, headings);
    }

    /** Returns the headings it stands under. */
    public Optional<Header> header() {
        return Optional.ofNullable(header);
    }

    /** Whether the cell under a heading is part of a merged cell that began on an earlier row. */
    public boolean isContinued(Column column) {
        return header != null
                && !notes.continued().isEmpty()
                && notes.continued().contains(header.place(column));
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cell(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letters, digits and punctuation of Vietnamese are told at once. */
    private static boolean isSpace(char c) {
        boolean plain = (c > ' ' && c < '\u007F') || (c > '\u00A0' && c < '\u1680') || (c >= 'Ạ' && c <= 'ỹ');
        return !plain && VietnameseText.isSpace(c);
    }

    /** Rows are equal if they stand in the same place and hold the same cells. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that
                && line == that.line
                && source.equals(that.source)
                && cells.equals(that.cells)
                && notes.equals(that.notes)
                && Objects.equals(header, that.header);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, line, cells, notes, header);
    }

    /** Returns its place and its cells. */
    @Override
    public String toString() {
        return source + ":" + line + " " + cells;
    }
}
