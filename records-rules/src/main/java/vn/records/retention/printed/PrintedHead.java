package vn.records.retention.printed;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import vn.records.retention.RetentionPeriod;
import vn.records.text.VietnameseText;

/**
 * The head of a printed schedule (<i>dòng tiêu đề của bảng</i>): which column holds what.
 *
 * @param number the column of numbers or codes; -1 where the numbers stand before the titles
 * @param title the column of titles
 * @param period the column of periods; -1 where each period has a column of its own
 * @param marked the columns that are marked for a period, each with the period
 * @param note the column of notes; -1 for none
 * @param rows how many rows it takes
 */
record PrintedHead(
        int number, int title, int period, ImmutableMap<Integer, RetentionPeriod> marked, int note, int rows) {

    private static final int NONE = -1;

    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of(
            "stt", "tt", "số tt", "số thứ tự", "số", "mục", "số mục", "mã mục", "mã số", "ký hiệu", "mã hồ sơ", "item");
    private static final ImmutableSet<String> TITLES = ImmutableSet.of("nội dung", "tiêu đề", "tên gọi", "title");

    /** Returns the head that begins in a row, if one does. */
    static Optional<PrintedHead> at(List<PrintedRow> rows, int index) {
        PrintedRow row = rows.get(index);
        int number = NONE;
        int title = NONE;
        int note = NONE;
        PrintedCell period = null;
        for (PrintedCell cell : row.cells()) {
            String words = VietnameseText.foldCase(cell.words());
            if (period == null && isPeriod(words)) {
                period = cell;
            } else if (title == NONE && isTitle(words)) {
                title = cell.column();
            } else if (number == NONE && isNumber(words)) {
                number = cell.column();
            } else if (note == NONE && (words.equals("ghi chú") || words.equals("chú thích"))) {
                note = cell.column();
            }
        }
        if (period == null || title == NONE) {
            return Optional.empty();
        }
        ImmutableMap<Integer, RetentionPeriod> marked =
                index + 1 < rows.size() ? marked(period, rows.get(index + 1)) : ImmutableMap.of();
        return Optional.of(
                marked.isEmpty()
                        ? new PrintedHead(number, title, period.column(), marked, note, 1)
                        : new PrintedHead(number, title, NONE, marked, note, 2));
    }

    /** Returns the periods that stand below a heading over several columns. */
    private static ImmutableMap<Integer, RetentionPeriod> marked(PrintedCell period, PrintedRow below) {
        ImmutableMap.Builder<Integer, RetentionPeriod> marked = ImmutableMap.builder();
        int last = period.column() + period.columns();
        for (PrintedCell cell : below.cells()) {
            if (period.columns() > 1 && cell.column() >= period.column() && cell.column() < last) {
                Optional<RetentionPeriod> read = PrintedPeriod.read(cell.words());
                if (read.isEmpty()) {
                    return ImmutableMap.of();
                }
                marked.put(cell.column(), read.get());
            }
        }
        return marked.buildOrThrow();
    }

    private static boolean isPeriod(String words) {
        return words.contains("thời hạn") || words.startsWith("thbq") || words.equals("period");
    }

    private static boolean isTitle(String words) {
        boolean ofRecords = words.contains("hồ sơ") || words.contains("tài liệu") || words.contains("văn bản");
        return TITLES.contains(words)
                || (ofRecords && !isNumber(words) && !words.startsWith("số lượng") && !words.startsWith("người lập"));
    }

    private static boolean isNumber(String words) {
        return NUMBERS.contains(words) || words.startsWith("số và ký hiệu") || words.startsWith("số, ký hiệu");
    }

    boolean isNumbered() {
        return number != NONE;
    }

    boolean isNoted() {
        return note != NONE;
    }
}
