package vn.records.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row (<i>ghi bảng</i>). What is written is read back equal by {@link TableReader}.
 *
 * <p>XLSX is laid out for print: the form's title above, headings repeated on each page, borders, dates and numbers as
 * such. CSV is UTF-8 with a byte order mark, which spreadsheets need, commas and the headings on the first line; lines
 * above and below the table are left out.
 *
 * @since 0.1
 */
public interface TableWriter extends Closeable {

    /**
     * Returns a writer of an XLSX workbook with one sheet; needs {@code org.dhatim:fastexcel}.
     *
     * @throws IOException if writing fails
     */
    static TableWriter xlsx(OutputStream out, TableForm form) throws IOException {
        return XlsxTable.begin(out, form);
    }

    /**
     * Returns a writer of CSV; a cell that a sheet would take for a formula gets an apostrophe in front, which
     * {@link TableReader} takes off.
     *
     * @throws IOException if writing fails
     */
    static TableWriter csv(OutputStream out, TableForm form) throws IOException {
        return CsvTable.begin(out, form, false);
    }

    /**
     * Returns a writer of CSV for programs: every cell is written as it is, also one that a sheet would take for a formula.
     *
     * @throws IOException if writing fails
     */
    static TableWriter rawCsv(OutputStream out, TableForm form) throws IOException {
        return CsvTable.begin(out, form, true);
    }

    /**
     * Writes a row; dates are given as {@code dd/MM/yyyy}.
     *
     * @throws IllegalArgumentException if it has more cells than there are columns
     * @throws IOException if writing fails
     */
    void row(List<String> cells) throws IOException;

    /**
     * Writes a row that is a heading of those below it.
     *
     * @throws IllegalArgumentException if it has more cells than there are columns
     * @throws IOException if writing fails
     */
    void headingRow(List<String> cells) throws IOException;

    /**
     * Writes a line below the table.
     *
     * @throws IOException if writing fails
     */
    void below(TableForm.Line line) throws IOException;

    /**
     * Finishes the table and closes the stream.
     *
     * @throws IOException if writing fails
     */
    @Override
    void close() throws IOException;
}
