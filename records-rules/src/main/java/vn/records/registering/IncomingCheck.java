package vn.records.registering;

import java.time.LocalDate;
import vn.records.register.IncomingEntry;
import vn.records.register.RegisterKind;
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
        this.judge = new RowJudge(RegisterKind.INCOMING, setting, Grouping.ONE);
    }

    /** Returns a check of a register of which nothing was read yet. */
    public static IncomingCheck of(RegisterSetting setting) {
        return new IncomingCheck(setting);
    }

    /** Takes the next entry. */
    public void add(IncomingEntry entry) {
        judge.begin(entry.status());
        complete(entry);
        entry.arrivalNumber().ifPresent(number -> judge.number(number, "", "", entry.arrived()));
        int first = duplicates.firstRow(judge.row(), entry);
        if (first > 0) {
            judge.tell(
                    RegisterFault.DUPLICATE,
                    details -> details.with("number", entry.number())
                            .with("author", entry.author())
                            .with("first", first));
        }
        if (entry.arrived().isPresent()) {
            LocalDate arrived = entry.arrived().get();
            entry.date()
                    .filter(date -> date.isAfter(arrived))
                    .ifPresent(date -> judge.tell(
                            RegisterFault.FUTURE,
                            details -> details.with("date", date).with("arrived", arrived)));
            entry.forwarded().ifPresent(forwarded -> inTime(entry, arrived, forwarded));
        }
    }

    private void complete(IncomingEntry entry) {
        judge.filled(RegisterCell.ARRIVAL_NUMBER, entry.arrivalNumber().isPresent());
        judge.filled(RegisterCell.ARRIVED, entry.arrived().isPresent());
        judge.filled(RegisterCell.OWN_SUBJECT, !entry.subject().isEmpty());
        judge.filled(RegisterCell.AUTHOR, !entry.author().isEmpty());
        judge.filled(RegisterCell.OWN_NUMBER, !entry.number().isEmpty());
        judge.filled(RegisterCell.OWN_DATE, entry.date().isPresent());
        judge.filled(RegisterCell.RECEIVERS, !entry.receivers().isEmpty());
        judge.filled(RegisterCell.PASSED_ON, entry.forwarded().isPresent());
    }

    private void inTime(IncomingEntry entry, LocalDate arrived, LocalDate forwarded) {
        if (forwarded.isBefore(arrived)) {
            judge.tell(
                    RegisterFault.EARLY,
                    details -> details.with("arrived", arrived).with("forwarded", forwarded));
        } else if (forwarded.isAfter(arrived)) {
            LocalDate limit = setting.workingDays().next(arrived);
            if (forwarded.isAfter(limit)) {
                judge.tell(
                        setting.workingDays().knowsHolidays() ? RegisterFault.LATE : RegisterFault.LATE_PERHAPS,
                        details -> details.with("arrived", arrived)
                                .with("forwarded", forwarded)
                                .with("limit", limit));
            } else {
                entry.urgency()
                        .or(() -> NoteMarks.urgency(entry.note()))
                        .ifPresent(urgency -> judge.tell(
                                RegisterFault.URGENT,
                                details -> details.with("urgency", urgency.text())
                                        .with("arrived", arrived)
                                        .with("forwarded", forwarded)));
            }
        }
    }

    /** Returns the report; no entry can be added any more. */
    public RegisterReport finish() {
        return judge.finish();
    }
}
