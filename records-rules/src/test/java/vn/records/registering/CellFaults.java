package vn.records.registering;

import static vn.records.registering.BookFault.day;
import static vn.records.registering.BookFault.of;
import static vn.records.registering.BookFault.ofRow;
import static vn.records.registering.BookFault.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.registering.BookFault.Spot;

/** Faults of cells, deadlines, marks and symbols. */
final class CellFaults {
    private static final Predicate<Spot> OUTGOING = spot -> spot.book().isOutgoing();
    private static final Predicate<Spot> INCOMING = OUTGOING.negate();
    private static final Predicate<Spot> STATE =
            OUTGOING.and(spot -> !spot.row().isOfParty() && !spot.row().isLegislation());
    private static final Predicate<Spot> LETTER = STATE.and(spot -> spot.row().isLetter());
    private static final Predicate<Spot> NAMED = STATE.and(spot -> !spot.row().isLetter());
    private static final Predicate<Spot> PARTY = OUTGOING.and(spot -> spot.row().isOfParty());
    private static final Predicate<Spot> ACT = OUTGOING.and(spot -> spot.row().isLegislation());
    private static final Predicate<Spot> BARE = spot -> spot.row().note.isEmpty()
            && spot.row().secrecy.isEmpty()
            && spot.row().urgency.isEmpty();
    private static final Predicate<Spot> SECRET = OUTGOING.and(spot ->
            spot.book().isOfYear() && !BARE.test(spot) && spot.row().series.contains("mật"));
    private static final String[] BROKEN = {"gap", "repeat", "order"};

    private CellFaults() {}

    static ImmutableList<BookFault> all() {
        return Stream.of(emptied(), late(), marked(), spelt(), apart())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<BookFault> emptied() {
        return ImmutableList.of(
                ofRow("no number", s -> true, row -> row.number = "", "missing"),
                ofRow("no date", OUTGOING, row -> row.date = Optional.empty(), "missing"),
                ofRow("no subject", s -> true, row -> row.subject = "", "missing"),
                ofRow("no signer", OUTGOING, row -> row.signer = "", "empty"),
                ofRow("no recipients", OUTGOING, row -> row.recipients = "", "empty"),
                ofRow("nobody keeps the copy", OUTGOING, row -> row.keeper = "", "empty"),
                ofRow("no number of copies", OUTGOING, row -> row.copies = "", "empty"),
                ofRow("no day of sending", s -> true, row -> row.sent = Optional.empty(), "empty"),
                ofRow("no day of arrival", INCOMING, row -> row.arrived = Optional.empty(), "missing"),
                ofRow("no author", INCOMING, row -> row.signer = "", "empty"),
                ofRow("no number of its own", INCOMING, row -> row.keeper = "", "empty"),
                ofRow("no date of its own", INCOMING, row -> row.date = Optional.empty(), "empty"),
                ofRow("no receivers", INCOMING, row -> row.recipients = "", "empty"));
    }

    private static ImmutableList<BookFault> late() {
        return ImmutableList.of(
                ofRow(
                        "sent before it was there",
                        s -> true,
                        row -> sent(row, from(row).minusDays(1)),
                        "early"),
                ofRow(
                        "sent a working day late",
                        s -> true,
                        row -> sent(row, CleanBook.days().plus(from(row), 2)),
                        "late"),
                ofRow(
                        "sent a day late",
                        s -> true,
                        row -> sent(row, CleanBook.days().next(from(row)).plusDays(1)),
                        "late"),
                ofRow("sent a month late", s -> true, row -> sent(row, from(row).plusDays(30)), "late"),
                ofRow(
                        "dated after it came",
                        INCOMING,
                        row -> row.date = Optional.of(from(row).plusDays(1)),
                        "future"),
                of("registered twice", INCOMING.and(s -> s.index() > 0), CellFaults::again, "duplicate"));
    }

    private static Optional<ImmutableSet<Integer>> again(Spot spot, Random random) {
        BookRow earlier = spot.rows().get(random.nextInt(spot.index()));
        if (day(earlier).getYear() != day(spot.row()).getYear()) {
            return Optional.empty();
        }
        spot.row().keeper = earlier.keeper;
        return rows(spot.index());
    }

    private static LocalDate from(BookRow row) {
        return row.symbol.isEmpty() ? row.arrived.orElseThrow() : day(row);
    }

    private static void sent(BookRow row, LocalDate day) {
        row.sent = Optional.of(day);
    }

    private static ImmutableList<BookFault> marked() {
        return ImmutableList.of(
                ofRow(
                        "urgent and sent the next day",
                        BARE,
                        row -> nextDay(row, Optional.of(Urgency.VERY_URGENT), ""),
                        "urgent"),
                ofRow("urgent by the note", BARE, row -> nextDay(row, Optional.empty(), "HỎA TỐC"), "urgent"),
                ofRow(
                        "urgent by one word of the note",
                        BARE,
                        row -> nextDay(row, Optional.empty(), "Khẩn; gửi email"),
                        "urgent"),
                ofRow(
                        "urgent by a label",
                        BARE,
                        row -> nextDay(row, Optional.empty(), "Độ khẩn: Thượng khẩn"),
                        "urgent"),
                ofRow(
                        "corrected by a decision",
                        STATE.and(BARE),
                        row -> row.note = "Được đính chính bằng Quyết định số 77/QĐ-SNV",
                        "correction"),
                ofRow(
                        "corrects and is no letter",
                        NAMED.and(BARE),
                        row -> row.note = "Đính chính văn bản số 03/SNV-VP",
                        "correction"));
    }

    private static void nextDay(BookRow row, Optional<Urgency> urgency, String note) {
        row.urgency = urgency;
        row.note = note;
        sent(row, CleanBook.days().next(from(row)));
    }

    private static ImmutableList<BookFault> spelt() {
        return ImmutableList.of(
                ofRow(
                        "a symbol in small letters",
                        STATE,
                        row -> row.number = row.number.toLowerCase(Locale.ROOT),
                        "written"),
                ofRow(
                        "no nought in front",
                        OUTGOING.and(s -> s.row().ordinal < 10),
                        row -> row.number = row.number.substring(1),
                        "written"),
                ofRow("too many noughts", OUTGOING, row -> row.number = "0" + row.number, "written"),
                ofRow("a long dash", STATE, row -> row.number = row.number.replace('-', '–'), "written"),
                ofRow("spaces in the symbol", STATE, row -> row.number = row.number.replace("-", " - "), "written"),
                ofRow("an underscore", STATE, row -> row.number = row.number.replace('-', '_'), "written"),
                ofRow(
                        "QD for QĐ",
                        NAMED.and(s -> s.row().symbol.startsWith("QĐ")),
                        row -> row.number = row.number.replace("QĐ", "QD"),
                        "written"),
                ofRow(
                        "TTR for TTr",
                        NAMED.and(s -> s.row().symbol.startsWith("TTr")),
                        row -> row.number = row.number.replace("TTr", "TTR"),
                        "written"),
                ofRow(
                        "CTR for CTr",
                        NAMED.and(s -> s.row().symbol.startsWith("CTr")),
                        row -> row.number = row.number.replace("CTr", "CTR"),
                        "written"),
                ofRow(
                        "a slash of the State",
                        PARTY,
                        row -> row.number = row.number
                                .replace('/', '_')
                                .replaceFirst("-", "/")
                                .replace('_', '-'),
                        "written"),
                ofRow("a hyphen before the body", PARTY, row -> row.number = row.number.replace('/', '-'), "written"),
                ofRow(
                        "a long dash of the Party",
                        PARTY,
                        row -> row.number = row.number.replaceFirst("-", "–"),
                        "written"),
                ofRow(
                        "a subject of another type",
                        NAMED.and(s -> !s.row().symbol.startsWith("TB")),
                        row -> row.subject = "Thông báo kết quả",
                        "other-type"),
                ofRow(
                        "a subject of another type of the Party",
                        PARTY.and(s -> !s.row().symbol.startsWith("BC")),
                        row -> row.subject = "Báo cáo kết quả",
                        "other-type"),
                ofRow(
                        "a letter with the name of a type",
                        LETTER,
                        row -> row.subject = "Hướng dẫn công tác văn thư",
                        "untyped"),
                ofRow("a letter that reports", LETTER, row -> row.subject = "Báo cáo kết quả năm", "untyped"),
                ofRow("another year inside", ACT, row -> row.number = row.number.replace("2026", "2025"), "year"),
                ofRow(
                        "a year of two digits inside",
                        ACT,
                        row -> row.number = row.number.replace("2026", "26"),
                        "written",
                        "gap",
                        "repeat"));
    }

    private static ImmutableList<BookFault> apart() {
        Predicate<Spot> plain = STATE.and(BARE).and(s -> s.behind() > 0);
        Predicate<Spot> withBodies = OUTGOING.and(s -> !s.book().organisation().isEmpty());
        return ImmutableList.of(
                anywhere(
                        "secret and numbered with the others",
                        plain,
                        s -> s.row().secrecy = Optional.of(Secrecy.CONFIDENTIAL)),
                anywhere("secret by the note and numbered with the others", plain, s -> s.row().note = "Mật"),
                anywhere("a mark of secrecy is lost", SECRET, CellFaults::open),
                anywhere(
                        "the organisation is lost",
                        withBodies.and(s -> !s.row().issuer.isEmpty()),
                        s -> s.row().issuer = ""),
                anywhere(
                        "of an organisation by mistake",
                        withBodies.and(s -> s.row().issuer.isEmpty() && s.behind() > 0),
                        s -> s.row().issuer = s.book().organisation()),
                anywhere(
                        "the year inside is lost",
                        ACT.and(s -> s.behind() > 0),
                        s -> s.row().number = s.row().number.replace("2026/", "")),
                new BookFault(
                        "the symbol of the row behind",
                        NAMED.and(s -> s.index() + 1 < s.rows().size()
                                && !s.row().symbol.equals(s.rows().get(s.index() + 1).symbol)),
                        CellFaults::otherSymbol,
                        ImmutableSet.of("gap", "repeat", "order", "other-type", "untyped")));
    }

    private static void open(Spot spot) {
        spot.row().secrecy = Optional.empty();
        spot.row().note = "";
    }

    private static Optional<ImmutableSet<Integer>> otherSymbol(Spot spot, Random random) {
        spot.row().symbol = spot.rows().get(spot.index() + 1).symbol;
        spot.row().number(spot.row().ordinal);
        return Optional.of(ImmutableSet.of());
    }

    private static BookFault anywhere(String name, Predicate<Spot> applies, Consumer<Spot> spoil) {
        return of(
                name,
                applies,
                (spot, random) -> {
                    spoil.accept(spot);
                    return Optional.of(ImmutableSet.of());
                },
                BROKEN);
    }
}
