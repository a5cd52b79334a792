package vn.records.registering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.register.RegisterKind;
import vn.records.registering.SeriesPolicy.Grouping;

/**
 * A register without a fault, made by numbers drawn from a seed.
 *
 * @param kind its kind
 * @param period the days over which numbers run
 * @param truth what has a series of its own
 * @param asked what the check is told of it
 * @param symbols the symbols in it
 * @param organisation an organisation with a series of its own; empty for none
 * @param secret whether it has secret documents
 * @param size how many rows it has
 * @param seed what it is drawn from
 */
record CleanBook(
        RegisterKind kind,
        NumberingPeriod period,
        Grouping truth,
        Grouping asked,
        ImmutableList<String> symbols,
        String organisation,
        boolean secret,
        int size,
        long seed) {

    private static final NumberingPeriod TERM =
            NumberingPeriod.term(LocalDate.of(2025, 8, 20), LocalDate.of(2030, 8, 19));
    private static final NumberingPeriod CONGRESS =
            NumberingPeriod.congress(LocalDate.of(2025, 8, 18), LocalDate.of(2025, 8, 21));
    private static final NumberingPeriod YEAR = NumberingPeriod.ofYear(2026);
    private static final WorkingDays DAYS = WorkingDays.builder()
            .addOff(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 8), LocalDate.of(2026, 3, 9))
            .addWorked(LocalDate.of(2026, 1, 10))
            .build();
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("QĐ-SNV", "Quyết định")
            .put("KH-SNV", "Kế hoạch")
            .put("TB-SNV", "Thông báo")
            .put("BC-SNV", "Báo cáo")
            .put("TTr-SNV", "Tờ trình")
            .put("CTr-SNV", "Chương trình")
            .put("QyĐ-SNV", "Quy định")
            .put("2026/QĐ-UBND", "Quyết định")
            .put("NQ/TU", "Nghị quyết")
            .put("QĐ/TU", "Quyết định")
            .put("BC/TU", "Báo cáo")
            .put("CTr/TU", "Chương trình")
            .put("KL/TU", "Kết luận")
            .put("BC/ĐH", "Báo cáo")
            .put("NQ/ĐH", "Nghị quyết")
            .put("BB/ĐH", "Biên bản")
            .buildOrThrow();

    /** Returns forty of them: every policy, stated and to be recognised, with and without what is numbered apart. */
    static List<CleanBook> all() {
        List<CleanBook> books = new ArrayList<>();
        ImmutableList<String> mixed = ImmutableList.of(
                "QĐ-SNV", "SNV-VP", "TTr-SNV", "SNV-TCCB", "KH-SNV", "CTr-SNV", "SNV-VP", "BC-SNV", "QyĐ-SNV");
        ImmutableList<String> few = ImmutableList.of("QĐ-SNV", "SNV-VP", "TB-SNV", "SNV-TCCB");
        ImmutableList<String> acts = ImmutableList.of("2026/QĐ-UBND", "QĐ-SNV", "SNV-VP", "SNV-TCCB");
        for (Grouping truth : List.of(Grouping.SYMBOL, Grouping.TYPE, Grouping.ONE)) {
            for (Grouping asked : List.of(truth, Grouping.AUTO)) {
                books.add(year(truth, asked, mixed, "", true, 70, books.size()));
                books.add(year(truth, asked, few, "Công đoàn", false, 40, books.size()));
                books.add(year(truth, asked, acts, "", true, 60, books.size()));
                books.add(year(truth, asked, ImmutableList.of("QĐ-SNV", "SNV-VP"), "", false, 24, books.size()));
                books.add(year(truth, asked, mixed.reverse(), "Đoàn thanh niên", true, 110, books.size()));
            }
        }
        ImmutableList<String> party = ImmutableList.of("NQ/TU", "CV/TU", "QĐ/TU", "BC/TU", "CTr/TU", "KL/TU");
        for (Grouping asked : List.of(Grouping.TYPE, Grouping.AUTO)) {
            books.add(outgoing(TERM, Grouping.TYPE, asked, party, "", true, 80, books.size()));
            books.add(outgoing(TERM, Grouping.TYPE, asked, party.subList(0, 3), "", false, 30, books.size()));
        }
        ImmutableList<String> congress = ImmutableList.of("BC/ĐH", "NQ/ĐH", "BB/ĐH");
        books.add(outgoing(CONGRESS, Grouping.ONE, Grouping.AUTO, congress, "", false, 20, books.size()));
        books.add(outgoing(CONGRESS, Grouping.ONE, Grouping.ONE, congress, "", false, 12, books.size()));
        for (int size : List.of(20, 50, 90, 130)) {
            books.add(new CleanBook(
                    RegisterKind.INCOMING,
                    YEAR,
                    Grouping.ONE,
                    Grouping.ONE,
                    ImmutableList.of(""),
                    "",
                    false,
                    size,
                    books.size()));
        }
        return books;
    }

    private static CleanBook year(
            Grouping truth,
            Grouping asked,
            ImmutableList<String> symbols,
            String body,
            boolean secret,
            int size,
            long seed) {
        return outgoing(YEAR, truth, asked, symbols, body, secret, size, seed);
    }

    private static CleanBook outgoing(
            NumberingPeriod period,
            Grouping truth,
            Grouping asked,
            ImmutableList<String> symbols,
            String body,
            boolean secret,
            int size,
            long seed) {
        return new CleanBook(RegisterKind.OUTGOING, period, truth, asked, symbols, body, secret, size, seed);
    }

    static WorkingDays days() {
        return DAYS;
    }

    boolean isOutgoing() {
        return kind == RegisterKind.OUTGOING;
    }

    boolean isOfYear() {
        return period.kind() == NumberingPeriod.Kind.YEAR;
    }

    /** Returns its rows, made anew. */
    List<BookRow> rows() {
        Random random = new Random(seed);
        Map<String, Integer> last = new HashMap<>();
        List<BookRow> rows = new ArrayList<>();
        LocalDate day = DAYS.isWorked(period.first()) ? period.first() : DAYS.next(period.first());
        for (int i = 0; i < size; i++) {
            BookRow row = new BookRow();
            row.symbol = symbols.get(i < symbols.size() * 2 ? i % symbols.size() : random.nextInt(symbols.size()));
            row.issuer = !organisation.isEmpty() && i % 5 == 2 ? organisation : "";
            marks(row, i);
            row.series = series(row);
            row.number(last.merge(row.series, 1, Integer::sum));
            dated(row, day, random);
            rows.add(row);
            day = next(day, random);
        }
        return rows;
    }

    private void marks(BookRow row, int i) {
        if (secret && i % 7 == 3) {
            row.secrecy = i % 2 == 0 ? Optional.of(Secrecy.CONFIDENTIAL) : Optional.empty();
            row.note = i % 2 == 0 ? "" : "Tối mật; gửi tay";
        } else if (i % 9 == 4) {
            row.urgency = Optional.of(Urgency.URGENT);
        } else if (i % 11 == 6) {
            row.note = "Được đính chính bằng công văn số 99/SNV-VP";
        }
    }

    private void dated(BookRow row, LocalDate day, Random random) {
        row.date = Optional.of(day);
        row.arrived = Optional.of(day);
        boolean later = row.urgency.isEmpty() && random.nextInt(4) == 0 && period.contains(DAYS.next(day));
        row.sent = Optional.of(later ? DAYS.next(day) : day);
        if (isOutgoing()) {
            String name = NAMES.getOrDefault(row.symbol, "");
            row.subject = name.isEmpty() ? "V/v giải quyết việc " + row.ordinal : name + " về việc " + row.ordinal;
        } else {
            row.subject = "Báo cáo số liệu " + row.ordinal;
            row.keeper = row.ordinal + 100 + "/BC-SXD";
            row.date = Optional.of(day.minusDays(random.nextInt(5)));
        }
    }

    private LocalDate next(LocalDate day, Random random) {
        LocalDate next = random.nextInt(3) == 0 ? DAYS.next(day) : day;
        return period.contains(next.plusDays(20))
                        || period.kind() == NumberingPeriod.Kind.CONGRESS && period.contains(next)
                ? next
                : day;
    }

    private String series(BookRow row) {
        String first = row.symbol.replaceFirst("^2026/", "").split("[-/]", 2)[0];
        String type = row.isLetter() ? "CV" : first;
        String apart = row.issuer
                + (isOfYear() && (row.secrecy.isPresent() || !row.note.isEmpty() && row.note.startsWith("Tối"))
                        ? "\tmật"
                        : "");
        String key =
                switch (truth) {
                    case SYMBOL -> row.symbol;
                    case TYPE -> row.isLegislation() ? "L" + type : type;
                    default -> row.isLegislation() ? "L" + type : "";
                };
        return apart + "\n" + key;
    }

    RegisterReport check(List<BookRow> rows) {
        SeriesPolicy.Builder policy = SeriesPolicy.builder().grouping(asked);
        if (!organisation.isEmpty()) {
            policy.addOrganisations(organisation);
        }
        RegisterSetting setting = RegisterSetting.builder()
                .year(period.first().getYear())
                .term(isOfYear() ? Optional.empty() : Optional.of(period))
                .series(policy.build())
                .workingDays(DAYS)
                .filled(RegisterCell.OF_FORM)
                .build();
        if (isOutgoing()) {
            OutgoingCheck check = OutgoingCheck.of(setting);
            rows.forEach(row -> check.add(row.outgoing()));
            return check.finish();
        }
        IncomingCheck check = IncomingCheck.of(setting);
        rows.forEach(row -> check.add(row.incoming()));
        return check.finish();
    }
}
