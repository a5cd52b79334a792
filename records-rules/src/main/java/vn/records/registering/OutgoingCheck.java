package vn.records.registering;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.register.EntryStatus;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterKind;
import vn.records.registering.CorrectionNote.Correction;

/**
 * Checks a register of outgoing documents entry by entry (<i>kiểm tra sổ đăng ký văn bản đi</i>), in the order of the
 * book; only what the numbers need is kept.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1 and 2, Điều 16 khoản 1, Điều 18 khoản 1 and 3.
 *
 * @since 0.1
 */
public final class OutgoingCheck {
    private static final String SECRET = "\tmật";

    private final RegisterSetting setting;
    private final RowJudge judge;

    private OutgoingCheck(RegisterSetting setting) {
        this.setting = setting;
        this.judge =
                new RowJudge(RegisterKind.OUTGOING, setting, setting.series().grouping());
    }

    /** Returns a check of a register of which nothing was read yet. */
    public static OutgoingCheck of(RegisterSetting setting) {
        return new OutgoingCheck(setting);
    }

    /** Takes the next entry. */
    public void add(OutgoingEntry entry) {
        EntryStatus status = entry.status();
        judge.begin(status);
        if (status != EntryStatus.CANCELLED) {
            complete(entry);
        }
        entry.number().ifPresent(number -> judge.number(number, apart(entry), entry.date()));
        if (entry.date().isPresent() && entry.forwarded().isPresent()) {
            inTime(entry.date().get(), entry.forwarded().get());
        }
        if (!entry.note().isEmpty()) {
            corrected(entry);
        }
    }

    private void complete(OutgoingEntry entry) {
        if (entry.number().isEmpty()) {
            missing("Số, ký hiệu văn bản");
        }
        if (entry.date().isEmpty()) {
            missing("Ngày tháng văn bản");
        }
        if (entry.subject().isEmpty()) {
            missing("Tên loại và trích yếu nội dung văn bản");
        }
    }

    private void missing(String column) {
        judge.tell(RegisterFault.MISSING, details -> details.with("column", column));
    }

    /** Organisations with a series of their own, and secret documents (Điều 15 khoản 2), are numbered apart. */
    private String apart(OutgoingEntry entry) {
        String organisation = setting.series().organisations().contains(entry.issuer()) ? entry.issuer() : "";
        return entry.secrecy().isPresent() ? organisation + SECRET : organisation;
    }

    private void inTime(LocalDate date, LocalDate forwarded) {
        if (forwarded.isBefore(date)) {
            judge.tell(
                    RegisterFault.EARLY, details -> details.with("date", date).with("forwarded", forwarded));
        } else if (forwarded.isAfter(date)) {
            LocalDate limit = setting.workingDays().next(date);
            if (forwarded.isAfter(limit)) {
                judge.tell(
                        setting.workingDays().knowsHolidays() ? RegisterFault.LATE : RegisterFault.LATE_PERHAPS,
                        details -> details.with("date", date)
                                .with("forwarded", forwarded)
                                .with("limit", limit));
            }
        }
    }

    private void corrected(OutgoingEntry entry) {
        Optional<Correction> correction = CorrectionNote.read(entry.note(), entry.number());
        correction
                .filter(found -> !found.byOfficialLetter())
                .ifPresent(found ->
                        judge.tell(RegisterFault.CORRECTION, details -> details.with("number", found.number())));
    }

    /** Returns the report; no entry can be added any more. */
    public RegisterReport finish() {
        return judge.finish();
    }
}
