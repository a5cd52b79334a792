package vn.records.registering;

import java.time.LocalDate;
import vn.records.register.IncomingEntry;
import vn.records.registering.SeriesPolicy.Grouping;

/**
 * Checks a register of incoming documents entry by entry (<i>kiểm tra sổ đăng ký văn bản đến</i>), in the order of the
 * book.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 22 khoản 1 and 2, Điều 23 khoản 1, Phụ lục VI (duplicate alert). Numbers of incoming
 * documents are one series, for paper and electronic documents together; a document dated in another year under the same
 * number is another document.
 *
 * @since 0.1
 */
public final class IncomingCheck {
    private final RegisterSetting setting;
    private final RowJudge judge;
    private final DuplicateIndex duplicates = new DuplicateIndex();

    private IncomingCheck(RegisterSetting setting) {
        this.setting = setting;
        this.judge = new RowJudge(setting, Grouping.ONE);
    }

    /** Returns a check of a register of which nothing was read yet. */
    public static IncomingCheck of(RegisterSetting setting) {
        return new IncomingCheck(setting);
    }

    /** Takes the next entry. */
    public void add(IncomingEntry entry) {
        judge.begin(entry.status());
        complete(entry);
        entry.arrivalNumber().ifPresent(number -> judge.number(number, "", entry.arrived()));
        int first = duplicates.firstRow(judge.row(), entry);
        if (first > 0) {
            judge.tell(Fault.IN_DUPLICATE, "number", entry.number(), "author", entry.author(), "first", first);
        }
        if (entry.arrived().isPresent()) {
            LocalDate arrived = entry.arrived().get();
            entry.date()
                    .filter(date -> date.isAfter(arrived))
                    .ifPresent(date -> judge.tell(Fault.IN_FUTURE, "date", date, "arrived", arrived));
            entry.forwarded().ifPresent(forwarded -> inTime(entry, arrived, forwarded));
        }
    }

    private void complete(IncomingEntry entry) {
        if (entry.arrivalNumber().isEmpty()) {
            judge.tell(Fault.IN_MISSING, "column", "Số đến");
        }
        if (entry.arrived().isEmpty()) {
            judge.tell(Fault.IN_MISSING, "column", "Ngày đến");
        }
        if (entry.subject().isEmpty()) {
            judge.tell(Fault.IN_MISSING, "column", "Tên loại và trích yếu nội dung văn bản");
        }
    }

    private void inTime(IncomingEntry entry, LocalDate arrived, LocalDate forwarded) {
        if (forwarded.isBefore(arrived)) {
            judge.tell(Fault.IN_EARLY, "arrived", arrived, "forwarded", forwarded);
        } else if (forwarded.isAfter(arrived)) {
            LocalDate limit = setting.workingDays().next(arrived);
            if (forwarded.isAfter(limit)) {
                Fault fault = setting.workingDays().knowsHolidays() ? Fault.IN_LATE : Fault.IN_LATE_PERHAPS;
                judge.tell(fault, "arrived", arrived, "forwarded", forwarded, "limit", limit);
            } else if (entry.urgency().isPresent()) {
                judge.tell(
                        Fault.IN_URGENT,
                        "urgency",
                        entry.urgency().get().text(),
                        "arrived",
                        arrived,
                        "forwarded",
                        forwarded);
            }
        }
    }

    /** Returns the report; no entry can be added any more. */
    public RegisterReport finish() {
        return judge.finish(true);
    }
}
