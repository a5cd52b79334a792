package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.file.Boxes;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.statistics.UnarrangedRecords;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

/**
 * Reads a table of records that lie unarranged (<i>bảng kê tài liệu chưa chỉnh lý</i>): unit, years, metres of shelf.
 *
 * @since 0.1
 */
public final class UnarrangedTable {

    private static final Column UNIT = Column.optional("unit", "Đơn vị", "Phòng, ban", "Phông");
    private static final Column FROM = Column.required("from", "Từ năm");
    private static final Column TO = Column.required("to", "Đến năm");
    private static final Column METRES = Column.required("metres", "Mét giá", "Số mét giá", "Mét");

    private static final Phrase YEAR_FORM = new Phrase("năm, như 2015", "a year, such as 2015");
    private static final Phrase ORDER_FORM =
            new Phrase("năm không trước năm đầu", "a year that is not before the first");
    private static final Phrase METRES_FORM = new Phrase("số mét, như 12,5", "metres, such as 12.5");

    private static final int MOST_DIGITS = 9;
    private static final int YEAR_DIGITS = 4;
    private static final int HUNDRED = 100;

    private UnarrangedTable() {}

    /**
     * Returns the records that a table lists.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if it cannot be read
     */
    public static ImmutableList<UnarrangedRecords> read(Path file, ShelfRatio ratio, TableLimits limits)
            throws IOException {
        try (HeadedRows rows = TableReader.headed(file, ImmutableList.of(UNIT, FROM, TO, METRES), limits)) {
            return rows.readAll((row, problems) -> records(row, ratio, problems), limits.rows());
        }
    }

    private static Optional<UnarrangedRecords> records(Row row, ShelfRatio ratio, RowProblems problems) {
        Optional<Integer> from = year(row, FROM, problems);
        Optional<Integer> to = year(row, TO, problems);
        Optional<BigDecimal> metres = metres(row, problems);
        if (from.isEmpty() || to.isEmpty() || metres.isEmpty()) {
            return Optional.empty();
        } else if (to.get() < from.get()) {
            problems.add(RowProblem.bad(row, TO, ORDER_FORM));
            return Optional.empty();
        }
        Boxes boxes = new Boxes(metres.get()
                .multiply(BigDecimal.valueOf((long) ratio.boxesPerMetre() * HUNDRED))
                .longValue());
        return Optional.of(new UnarrangedRecords(row.cell(UNIT), from.get(), to.get(), boxes));
    }

    private static Optional<Integer> year(Row row, Column column, RowProblems problems) {
        String text = row.cell(column);
        if (text.length() == YEAR_DIGITS && isNumber(text) && text.charAt(0) != '0') {
            return Optional.of(Integer.valueOf(text));
        }
        problems.add(problem(row, column, YEAR_FORM));
        return Optional.empty();
    }

    private static Optional<BigDecimal> metres(Row row, RowProblems problems) {
        String text = row.cell(METRES).replace(',', '.');
        int point = text.indexOf('.');
        String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
        if (isNumber(digits) && point != 0 && point != text.length() - 1) {
            return Optional.of(new BigDecimal(text));
        }
        problems.add(problem(row, METRES, METRES_FORM));
        return Optional.empty();
    }

    private static RowProblem problem(Row row, Column column, Phrase expected) {
        return row.cell(column).isEmpty()
                ? RowProblem.missing(row, column, expected)
                : RowProblem.bad(row, column, expected);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
