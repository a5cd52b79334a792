package vn.records.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.file.Boxes;

/**
 * Records that lie unarranged, no files made of them (<i>khối tài liệu tích đống, chưa chỉnh lý</i>).
 *
 * @param unit the unit they are from; empty where that is not known
 * @param from the first year they are from
 * @param to the last year they are from
 * @param boxes how much they are
 * @since 0.1
 */
public record UnarrangedRecords(String unit, int from, int to, Boxes boxes) implements Serializable {

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public UnarrangedRecords {
        checkArgument(from <= to, "years %s - %s", from, to);
    }
}
