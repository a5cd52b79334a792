package vn.records.statistics;

import java.util.Optional;

/**
 * What is counted (<i>chỉ tiêu thống kê</i>): what registers and files can tell. Organisation, staff, stores, equipment and
 * cost they cannot.
 *
 * @since 0.1
 */
public enum Indicator {
    /** Documents issued in the year (<i>văn bản đi</i>). */
    OUTGOING(Sheet.DOCUMENTS),
    /** Documents received in the year (<i>văn bản đến</i>). */
    INCOMING(Sheet.DOCUMENTS),
    /** Files opened in the year, or ended in it where the day of opening is not known (<i>hồ sơ đã lập</i>). */
    FILES_MADE(Sheet.FILES),
    /** Files that came into the agency archive in the year (<i>hồ sơ nộp lưu</i>). */
    FILES_DELIVERED(Sheet.COLLECTED),
    /** Files that were due in the agency archive by the end of the year and had not come (<i>quá hạn nộp lưu</i>). */
    TRANSFER_OVERDUE(Sheet.FILES),
    /** Files that the unit keeps with consent at the end of the year (<i>hồ sơ giữ lại</i>). */
    KEPT_BACK(Sheet.FILES),
    /** Files whose period had ended by the end of the year (<i>hồ sơ hết thời hạn lưu trữ</i>). */
    EXPIRED(Sheet.HELD),
    /** Files in the agency archive at the end of the year (<i>tài liệu lưu trữ</i>). */
    HELD(Sheet.HELD);

    /** The sheets of Thông tư 02/2023/TT-BNV that these belong to; their lines are not known. */
    private enum Sheet {
        DOCUMENTS("0804"),
        FILES("0805"),
        HELD("0808"),
        COLLECTED("0809");

        private final String code;

        Sheet(String code) {
            this.code = code;
        }
    }

    /** The years that were reported after Thông tư 02/2023/TT-BNV alone; the days between regimes are not known. */
    private static final int FIRST_YEAR = 2023;

    private static final int LAST_YEAR = 2024;

    private final Sheet sheet;

    Indicator(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the code of the sheet that it belongs to in a year; empty where the sheets of that year are not known. */
    public Optional<String> sheet(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(sheet.code) : Optional.empty();
    }
}
