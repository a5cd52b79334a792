package vn.records.report.retention;

import com.google.common.collect.ImmutableList;

/** What a report says of its list as a whole (<i>ghi chú về danh sách</i>), behind the files. */
final class ListNotes {

    private ImmutableList<String> unread = ImmutableList.of();
    private long rejected;

    void unread(ImmutableList<String> columns) {
        unread = columns;
    }

    void rejected(long rows) {
        rejected = rows;
    }

    /** Returns the columns that were not read. */
    ImmutableList<String> unread() {
        return unread;
    }

    /** Returns how many rows were left out. */
    long rejected() {
        return rejected;
    }
}
