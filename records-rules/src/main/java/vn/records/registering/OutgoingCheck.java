package vn.records.registering;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.DocumentType;
import vn.records.document.PartyType;
import vn.records.document.mark.Secrecy;
import vn.records.law.EffectivePeriod;
import vn.records.practice.PracticeFacts;
import vn.records.register.EntryStatus;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterKind;
import vn.records.register.RegisterNumber;
import vn.records.registering.CorrectionNote.Correction;
import vn.records.text.VietnameseText;

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
    private static final EffectivePeriod NOT_WRITTEN =
            PracticeFacts.of("SEC-N10").orElseThrow().inForce();

    private final RegisterSetting setting;
    private final RowJudge judge;
    private final SymbolCheck symbols;

    private OutgoingCheck(RegisterSetting setting) {
        this.setting = setting;
        this.judge =
                new RowJudge(RegisterKind.OUTGOING, setting, setting.series().grouping());
        this.symbols = new SymbolCheck(judge, setting.period());
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
        entry.number().ifPresent(number -> {
            judge.number(number, named(entry, number), apart(entry), entry.date());
            symbols.check(entry, number);
        });
        if (entry.date().isPresent() && entry.forwarded().isPresent()) {
            inTime(entry, entry.date().get(), entry.forwarded().get());
        }
        if (!entry.note().isEmpty()) {
            corrected(entry);
        }
    }

    private void complete(OutgoingEntry entry) {
        judge.filled(RegisterCell.NUMBER, entry.number().isPresent());
        judge.filled(RegisterCell.DATE, entry.date().isPresent());
        subject(entry);
        judge.filled(RegisterCell.SIGNER, !entry.signer().isEmpty());
        judge.filled(RegisterCell.RECIPIENTS, !entry.recipients().isEmpty());
        judge.filled(RegisterCell.COPY_KEEPER, !entry.copyKeeper().isEmpty());
        judge.filled(RegisterCell.COPIES, !entry.copies().isEmpty());
        judge.filled(RegisterCell.SENT, entry.forwarded().isPresent());
    }

    /** Of a top secret document the subject may be left out, and since the rules of 2026 it must be. */
    private void subject(OutgoingEntry entry) {
        boolean topSecret = entry.secrecy()
                .or(() -> NoteMarks.secrecy(entry.note()))
                .filter(Secrecy.TOP_SECRET::equals)
                .isPresent();
        judge.filled(RegisterCell.SUBJECT, topSecret || !entry.subject().isEmpty());
        if (topSecret
                && entry.date().filter(NOT_WRITTEN::contains).isPresent()
                && !entry.subject().isEmpty()
                && !isTypeAlone(entry.subject())) {
            judge.tell(RegisterFault.SECRET_SUBJECT, details -> details.with("mark", Secrecy.TOP_SECRET.text()));
        }
    }

    /** The column is for type and subject: the type may be written. */
    private static boolean isTypeAlone(String subject) {
        return DocumentType.startOf(subject)
                .filter(type -> VietnameseText.foldCase(type.vietnameseName()).equals(VietnameseText.foldCase(subject)))
                .isPresent();
    }

    /** Quyết định and quy định of the Party have one code. */
    private static String named(OutgoingEntry entry, RegisterNumber number) {
        boolean shared = number.kind().filter(Kind.PARTY::equals).isPresent()
                && PartyType.startOf(entry.subject())
                        .filter(PartyType.PROVISIONS::equals)
                        .isPresent();
        return shared ? PartyType.PROVISIONS.code() : "";
    }

    /**
     * Organisations with a series of their own, and secret documents (Điều 15 khoản 2), are numbered apart; those of the Party
     * are not (Hướng dẫn 05-HD/VPTW, I.3.1.1.c).
     */
    private String apart(OutgoingEntry entry) {
        String organisation = setting.series().organisations().contains(entry.issuer()) ? entry.issuer() : "";
        boolean secret = !setting.period().isOfParty()
                && (entry.secrecy().isPresent()
                        || NoteMarks.secrecy(entry.note()).isPresent());
        return secret ? organisation + SECRET : organisation;
    }

    private void inTime(OutgoingEntry entry, LocalDate date, LocalDate forwarded) {
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
            } else {
                entry.urgency()
                        .or(() -> NoteMarks.urgency(entry.note()))
                        .ifPresent(urgency -> judge.tell(
                                RegisterFault.URGENT,
                                details -> details.with("urgency", urgency.text())
                                        .with("date", date)
                                        .with("forwarded", forwarded)));
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
