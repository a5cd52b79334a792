package vn.records.retention.printed;

import java.io.Serializable;
import vn.records.retention.ScheduleItem;
import vn.records.row.Source;

/**
 * An item that was read from a printed schedule (<i>mục đọc được</i>).
 *
 * @param item the item
 * @param note what stands under notes; empty for nothing
 * @param least whether the schedule says that the period is the least
 * @param source the table
 * @param line its row
 * @since 0.1
 */
public record PrintedItem(ScheduleItem item, String note, boolean least, Source source, int line)
        implements Serializable {}
