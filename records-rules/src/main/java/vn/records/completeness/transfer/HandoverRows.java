package vn.records.completeness.transfer;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.file.Boxes;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;

/**
 * The record of hand-over as a table: the numbered points of its form, one a row.
 *
 * @since 0.1
 */
public final class HandoverRows {

    /** Mục. */
    public static final Column POINT = Column.required("Mục");
    /** Nội dung. */
    public static final Column CONTENT = Column.required("Nội dung");
    /** Số liệu. */
    public static final Column VALUE = Column.required("Số liệu");

    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(POINT, CONTENT, VALUE);
    private static final int MOST_DIGITS = 9;

    private HandoverRows() {}

    /** The points of the form. */
    private enum Point {
        GIVER("", "Bên giao"),
        RECEIVER("", "Bên nhận (Lưu trữ cơ quan)"),
        RECORDS("1", "Tên khối tài liệu giao nộp"),
        SPAN("2", "Thời gian của hồ sơ, tài liệu"),
        BOXES("3.a", "Tài liệu giấy: tổng số hộp (cặp)"),
        PAPER("3.a", "Tài liệu giấy: tổng số hồ sơ (đơn vị bảo quản)"),
        METRES("3.a", "Tài liệu giấy: quy ra mét giá"),
        WITHOUT_BOXES("3.a", "Tài liệu giấy: số hồ sơ chưa ghi số hộp"),
        ELECTRONIC("3.b", "Tài liệu điện tử: tổng số hồ sơ"),
        COMPUTER_FILES("3.b", "Tài liệu điện tử: tổng số tệp tin trong hồ sơ"),
        CONDITION("4", "Tình trạng tài liệu giao nộp"),
        LISTS("5", "Số mục lục hồ sơ, tài liệu nộp lưu kèm theo");

        private final String number;
        private final String words;

        Point(String number, String words) {
            this.number = number;
            this.words = words;
        }

        private String value(HandoverRecord record) {
            return switch (this) {
                case GIVER -> record.giver();
                case RECEIVER -> record.receiver();
                case RECORDS -> record.records();
                case SPAN -> record.span().map(DateSpan::toString).orElse("");
                case BOXES -> record.boxes().toString().replace('.', ',');
                case PAPER -> Integer.toString(record.paperFiles());
                case METRES -> record.metres().replace('.', ',');
                case WITHOUT_BOXES -> Integer.toString(record.withoutBoxes());
                case ELECTRONIC -> Integer.toString(record.electronicFiles());
                case COMPUTER_FILES -> Cells.number(record.computerFiles());
                case CONDITION -> record.condition();
                case LISTS -> Integer.toString(record.lists());
            };
        }
    }

    /** Returns the columns, in their order. */
    public static ImmutableList<Column> columns() {
        return COLUMNS;
    }

    /** Returns the rows of a record. */
    public static ImmutableList<ImmutableList<String>> rows(HandoverRecord record) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Point point : Point.values()) {
            boolean unneeded = point == Point.WITHOUT_BOXES && record.withoutBoxes() == 0;
            if (!unneeded) {
                rows.add(ImmutableList.of(point.number, point.words, point.value(record)));
            }
        }
        return rows.build();
    }

    /**
     * Reads a record back from its rows.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static HandoverRecord read(RowSource rows, RowLimits limits) throws IOException {
        HeadedRows headed = rows instanceof HeadedRows given ? given : HeadedRows.of(rows, COLUMNS);
        Map<Point, String> values = new HashMap<>();
        headed.readAll((row, problems) -> point(row, values, problems), limits);
        return HandoverRecord.builder()
                .giver(values.getOrDefault(Point.GIVER, ""))
                .receiver(values.getOrDefault(Point.RECEIVER, ""))
                .records(values.getOrDefault(Point.RECORDS, ""))
                .span(DateSpan.read(values.getOrDefault(Point.SPAN, "")))
                .boxes(Boxes.parse(values.getOrDefault(Point.BOXES, "0")))
                .paperFiles(number(values, Point.PAPER).orElse(0))
                .withoutBoxes(number(values, Point.WITHOUT_BOXES).orElse(0))
                .electronicFiles(number(values, Point.ELECTRONIC).orElse(0))
                .computerFiles(number(values, Point.COMPUTER_FILES))
                .condition(values.getOrDefault(Point.CONDITION, ""))
                .lists(number(values, Point.LISTS).orElse(0))
                .build();
    }

    private static OptionalInt number(Map<Point, String> values, Point point) {
        String text = values.getOrDefault(point, "");
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Optional<Point> point(Row row, Map<Point, String> values, RowProblems problems) {
        for (Point point : Point.values()) {
            if (point.words.equals(row.cell(CONTENT))) {
                if (!isReadable(point, row.cell(VALUE))) {
                    problems.add(RowProblem.bad(row, VALUE, new Phrase("như mẫu biên bản", "as in the form")));
                    return Optional.empty();
                }
                values.put(point, row.cell(VALUE));
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(Point point, String text) {
        return switch (point) {
            case SPAN -> text.isEmpty() || DateSpan.read(text).isPresent();
            case PAPER, WITHOUT_BOXES, ELECTRONIC, LISTS, COMPUTER_FILES -> isNumber(text);
            case BOXES -> isBoxes(text);
            case GIVER, RECEIVER, RECORDS, METRES, CONDITION -> true;
        };
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBoxes(String text) {
        try {
            return Boxes.parse(text).hundredths() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
