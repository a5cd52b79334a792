package vn.records.registering;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.records.document.Notation;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/** Makes registers in tests. */
final class Registers {
    static final int YEAR = 2026;
    static final LocalDate START = LocalDate.of(YEAR, 1, 5);

    private Registers() {}

    static OutgoingEntry entry(String number, LocalDate date) {
        return OutgoingEntry.builder()
                .number(RegisterNumber.parse(number))
                .date(date)
                .subject("Về việc A")
                .build();
    }

    static OutgoingEntry entry(String number) {
        return entry(number, START);
    }

    static OutgoingEntry withNumber(OutgoingEntry entry, RegisterNumber number) {
        return entry.withNumber(number);
    }

    static OutgoingEntry withDate(OutgoingEntry entry, LocalDate date) {
        return entry.withDate(date);
    }

    /** Returns entries of one symbol with these numbers, two a day. */
    static ImmutableList<OutgoingEntry> numbered(int... numbers) {
        ImmutableList.Builder<OutgoingEntry> entries = ImmutableList.builder();
        for (int i = 0; i < numbers.length; i++) {
            entries.add(entry((numbers[i] < 10 ? "0" : "") + numbers[i] + "/QĐ-ABC", START.plusDays(i / 2)));
        }
        return entries.build();
    }

    /** Returns a register that the library itself has numbered. */
    static List<OutgoingEntry> issued(Grouping grouping, List<String> symbols, int daysBetween) {
        List<OutgoingEntry> entries = new ArrayList<>();
        Numbering numbering = Numbering.of(YEAR, grouping);
        LocalDate date = LocalDate.of(YEAR, 1, 1);
        for (String symbol : symbols) {
            Numbering.Numbered next = numbering.next(Notation.parse(symbol), date, "");
            entries.add(OutgoingEntry.builder()
                    .number(next.number())
                    .date(date)
                    .subject("Về việc B")
                    .forwarded(date)
                    .build());
            numbering = next.next();
            date = date.plusDays(daysBetween);
        }
        return entries;
    }

    static RegisterReport check(List<OutgoingEntry> entries, Grouping grouping) {
        RegisterSetting setting = RegisterSetting.builder()
                .year(YEAR)
                .series(SeriesPolicy.of(grouping))
                .build();
        return RegisterCheck.outgoing(new Register<>("CƠ QUAN A", YEAR, ImmutableList.copyOf(entries)), setting);
    }

    static List<String> told(RegisterReport report) {
        return report.findings().stream().map(f -> f.row() + " " + f.fault()).toList();
    }

    static List<String> told(int... numbers) {
        return told(check(numbered(numbers), Grouping.SYMBOL));
    }
}
