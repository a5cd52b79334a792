package vn.records.table;

import vn.records.row.RowsException;
import vn.records.row.Source;

/**
 * What a workbook grows to when it is read (<i>mức phình của sổ tính</i>): the bytes of all its parts as often as they are
 * unpacked, and the texts that cells share as often as a cell has one. A small file that grows without end is refused.
 */
final class Expansion {
    private final Source source;
    private final long most;
    private long count;

    Expansion(Source source, long packed, TableLimits limits) {
        this.source = source;
        this.most = limits.freeGrowth() + packed * limits.growth();
    }

    /**
     * Counts bytes or characters.
     *
     * @throws RowsException if there were too many
     */
    void add(long more) throws RowsException {
        count += more;
        if (count > most) {
            throw UnreadableTable.limit(
                    source,
                    0,
                    "byte và ký tự khi giải nén toàn bộ sổ tính",
                    "bytes and characters in all when the workbook is unpacked",
                    most);
        }
    }
}
