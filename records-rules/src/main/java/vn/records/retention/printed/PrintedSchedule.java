package vn.records.retention.printed;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import vn.records.retention.ScheduleItem;
import vn.records.row.RowProblem;

/**
 * A schedule, or a list of files, as it was read from print (<i>bảng thời hạn bảo quản, danh mục hồ sơ đọc được</i>).
 *
 * @param items what was read, in order
 * @param problems the rows that could not be read, each with its place and what was expected
 * @param tables how many tables it was read from
 * @since 0.1
 */
public record PrintedSchedule(ImmutableList<PrintedItem> items, ImmutableList<RowProblem> problems, int tables)
        implements Serializable {

    /** Returns what the tables of a file hold that have the head of a schedule: a number, a title, a period. */
    public static PrintedSchedule read(List<PrintedTable> tables) {
        PrintedRows rows = new PrintedRows();
        tables.forEach(rows::add);
        return new ItemReader(rows.entries(), rows.problems()).read(rows.tables());
    }

    /** Returns the items alone. */
    public ImmutableList<ScheduleItem> scheduleItems() {
        return items.stream().map(PrintedItem::item).collect(toImmutableList());
    }
}
