package vn.records.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import vn.records.retention.appraisal.Quantity;

/**
 * What has piled up of one kind in one unit of one year (<i>tồn đọng theo đơn vị, năm</i>).
 *
 * @param kind what is left undone
 * @param unit the unit; empty where it is not known
 * @param year the year they were due, expired or are from; 0 where it is not known
 * @param quantity how much; files are not known of records that lie unarranged
 * @param since the earliest day since which it is left undone; 31 December of the year for what has no day
 * @since 0.1
 */
public record BacklogRow(Kind kind, String unit, int year, Quantity quantity, LocalDate since) implements Serializable {

    /** What is left undone. */
    public enum Kind {
        /** Records that lie unarranged (<i>chưa chỉnh lý</i>). */
        UNARRANGED,
        /** Files that are due in the agency archive (<i>quá hạn nộp lưu cơ quan</i>). */
        TRANSFER_OVERDUE,
        /** Permanent files that are due in the historical archive (<i>quá hạn nộp lưu lịch sử</i>). */
        HISTORICAL_TRANSFER_OVERDUE,
        /** Finished files of which nobody said how long they are kept (<i>chưa xác định thời hạn</i>). */
        UNAPPRAISED,
        /** Files whose period has ended and that nothing bars from disposal (<i>hết thời hạn, chưa hủy</i>). */
        EXPIRED
    }
}
