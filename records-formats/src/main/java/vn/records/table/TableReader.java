package vn.records.table;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

/**
 * Reads tables in CSV and XLSX files (<i>đọc bảng</i>) row by row. What a file is, its first bytes say, not its name.
 *
 * <p>XLSX: dates become {@code dd/MM/yyyy}, numbers and results of formulas what a person reads, a cell merged over rows
 * has its text in each of them; hidden sheets are passed over. A formula without a stored value and one with an error are
 * told with sheet, row and column if that column is looked for. Files must lie in the default file system.
 *
 * @since 0.1
 */
public final class TableReader {
    private static final int SIGNATURE = 4;

    private TableReader() {}

    /**
     * Returns the rows below the headings of the first sheet that has these columns.
     *
     * @throws RowsException if no sheet has them, or the file is no table
     * @throws IOException if reading fails
     */
    public static HeadedRows headed(Path file, Iterable<Column> columns, TableLimits limits) throws IOException {
        if (!isWorkbook(file)) {
            return closingOnFailure(text(file, limits), columns);
        }
        Workbook workbook = Workbook.open(file, limits);
        try {
            return headed(workbook, columns);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static HeadedRows closingOnFailure(RowSource rows, Iterable<Column> columns) throws IOException {
        try {
            return HeadedRows.of(rows, columns);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static HeadedRows headed(Workbook workbook, Iterable<Column> columns) throws IOException {
        @Nullable RowsException nearest = null;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (!sheet.hidden()) {
                RowSource rows = workbook.rows(sheet);
                try {
                    return HeadedRows.of(new OwnedRows(rows, workbook), columns);
                } catch (RowsException e) {
                    rows.close();
                    nearest = nearest == null || isNearer(e, nearest) ? e : nearest;
                }
            }
        }
        throw nearest == null ? noSheet(workbook.source()) : nearest;
    }

    /** A sheet where only a column is missing tells more than one without headings. */
    private static boolean isNearer(RowsException one, RowsException other) {
        return other.problems().get(0).code() == RowProblem.Code.EMPTY
                && one.problems().get(0).code() != RowProblem.Code.EMPTY;
    }

    private static RowsException noSheet(Source source) {
        return new RowsException(RowProblem.ofFile(
                source,
                RowProblem.Code.EMPTY,
                new Phrase("sổ tính không có trang nào hiện", "the workbook has no visible sheet")));
    }

    /**
     * Returns the rows of a CSV file, or of the first visible sheet of a workbook that has any.
     *
     * @throws RowsException if the file is no table
     * @throws IOException if reading fails
     */
    public static RowSource rows(Path file, TableLimits limits) throws IOException {
        if (!isWorkbook(file)) {
            return text(file, limits);
        }
        Workbook workbook = Workbook.open(file, limits);
        try {
            ImmutableList<Workbook.Sheet> sheets = workbook.sheets();
            for (Workbook.Sheet sheet : sheets) {
                if (!sheet.hidden() && hasRows(workbook, sheet)) {
                    return new OwnedRows(workbook.rows(sheet), workbook);
                }
            }
            throw noSheet(workbook.source());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Takes the rows of a sheet. */
    @FunctionalInterface
    public interface EachSheet {
        /**
         * Takes them; they are closed behind it.
         *
         * @throws IOException if what is done with them fails
         */
        void take(RowSource rows) throws IOException;
    }

    /**
     * Gives the rows of a CSV file, or of each visible sheet of a workbook, in order.
     *
     * @throws RowsException if the file is no table
     * @throws IOException if reading or taking fails
     */
    public static void forEachSheet(Path file, TableLimits limits, EachSheet each) throws IOException {
        if (!isWorkbook(file)) {
            try (RowSource rows = text(file, limits)) {
                each.take(rows);
            }
            return;
        }
        try (Workbook workbook = Workbook.open(file, limits)) {
            for (Workbook.Sheet sheet : workbook.sheets()) {
                if (!sheet.hidden()) {
                    try (RowSource rows = workbook.rows(sheet)) {
                        each.take(rows);
                    }
                }
            }
        }
    }

    private static boolean hasRows(Workbook workbook, Workbook.Sheet sheet) throws IOException {
        try (RowSource rows = workbook.rows(sheet)) {
            return rows.next().isPresent();
        }
    }

    private static RowSource text(Path file, TableLimits limits) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            RowSource rows = DelimitedText.utf8(in, Source.of(String.valueOf(file.getFileName())), limits.rows());
            return new OwnedRows(limits.readAhead() ? ReadAhead.of(rows) : rows, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static boolean isWorkbook(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(SIGNATURE);
        }
        if (first.length == SIGNATURE && first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF && first[2] == 0x11) {
            throw UnreadableTable.legacy(Source.of(String.valueOf(file.getFileName())));
        }
        return first.length == SIGNATURE && first[0] == 'P' && first[1] == 'K' && first[2] < 9 && first[3] < 9;
    }

    /** Rows that close their file when they are closed. */
    private record OwnedRows(RowSource rows, Closeable file) implements RowSource {
        @Override
        public Source source() {
            return rows.source();
        }

        @Override
        public Optional<Row> next() throws IOException {
            return rows.next();
        }

        @Override
        public boolean isText() {
            return rows.isText();
        }

        @Override
        public void close() throws IOException {
            rows.close();
            file.close();
        }
    }
}
