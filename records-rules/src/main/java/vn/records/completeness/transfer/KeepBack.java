package vn.records.completeness.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import vn.records.file.FileCode;

/**
 * The consent to keep a file back after it is due (<i>giữ lại hồ sơ đến hạn nộp lưu</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 31 khoản 3 điểm d: written consent of the head, and the list of files kept back sent to
 * the archive; at most two years from the day the file was due.
 *
 * @param file the file
 * @param until the last day it may be kept
 * @param consent number and date of the consent, or words that name it; empty where there is none in writing
 * @param listed whether the list of files kept back was sent to the archive
 * @since 0.1
 */
public record KeepBack(FileCode file, LocalDate until, String consent, boolean listed) implements Serializable {

    private static final int MOST_YEARS = 2;

    /** Whether this lets a file that was due on a day be kept on another. */
    public boolean allows(LocalDate due, LocalDate day) {
        return !consent.isBlank() && listed && !day.isAfter(lastDay(due));
    }

    /** Returns the last day of it: the one that was agreed, but no later than two years after the file was due. */
    public LocalDate lastDay(LocalDate due) {
        LocalDate most = due.plusYears(MOST_YEARS);
        return until.isBefore(most) ? until : most;
    }
}
