package vn.records.retention;

/**
 * Whose schedule it is (<i>cấp ban hành bảng thời hạn</i>), the nearest to the file first: that one comes first.
 *
 * <p>The general schedule leaves professional records to the sectors (Thông tư 10/2022/TT-BNV, Điều 1 khoản 2); the
 * periods of a schedule are the least an agency may set.
 *
 * @since 0.1
 */
public enum ScheduleRank {
    /** The agency's own. */
    AGENCY,
    /** Of the agency's sector (<i>ngành, lĩnh vực</i>). */
    SECTOR,
    /** Of all agencies, by the Ministry of Home Affairs. */
    GENERAL
}
