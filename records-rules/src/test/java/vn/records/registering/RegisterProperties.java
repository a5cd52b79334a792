package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.registering.Registers.check;
import static vn.records.registering.Registers.told;
import static vn.records.registering.Registers.withDate;
import static vn.records.registering.Registers.withNumber;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

class RegisterProperties {

    @Provide
    Arbitrary<List<String>> symbols() {
        return Arbitraries.of("QĐ-A", "CV-A", "TB-B").list().ofMinSize(2).ofMaxSize(40);
    }

    private static List<Integer> rowsOf(List<OutgoingEntry> entries, String symbol) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).number().orElseThrow().symbol().equals(symbol))
                .boxed()
                .toList();
    }

    @Property
    void what_the_library_numbered_has_no_finding(
            @ForAll("symbols") List<String> symbols,
            @ForAll @IntRange(max = 3) int days,
            @ForAll @From("groupings") Grouping grouping) {
        assertThat(check(Registers.issued(grouping, symbols, days), grouping).findings())
                .isEmpty();
    }

    @Provide
    Arbitrary<Grouping> groupings() {
        return Arbitraries.of(Grouping.AUTO, Grouping.SYMBOL, Grouping.TYPE, Grouping.ONE);
    }

    @Property
    void any_two_rows_that_changed_places_are_told_at_the_second(
            @ForAll("symbols") List<String> symbols,
            @ForAll @IntRange(max = 39) int one,
            @ForAll @IntRange(max = 39) int other,
            @ForAll @IntRange(max = 2) int days,
            @ForAll boolean wholeRows) {
        List<OutgoingEntry> entries = Registers.issued(Grouping.SYMBOL, symbols, days);
        List<Integer> rows = rowsOf(entries, symbols.get(0));
        Assume.that(one % rows.size() != other % rows.size());
        int first = rows.get(Math.min(one % rows.size(), other % rows.size()));
        int second = rows.get(Math.max(one % rows.size(), other % rows.size()));

        if (wholeRows) {
            Collections.swap(entries, first, second);
        } else {
            RegisterNumber number = entries.get(first).number().orElseThrow();
            entries.set(
                    first,
                    withNumber(entries.get(first), entries.get(second).number().orElseThrow()));
            entries.set(second, withNumber(entries.get(second), number));
        }

        assertThat(told(check(entries, Grouping.SYMBOL))).containsExactly(second + 1 + " order");
    }

    @Property
    void any_gap_is_told_at_the_row_after_it(
            @ForAll("symbols") List<String> symbols, @ForAll @IntRange(max = 39) int any) {
        List<OutgoingEntry> entries = Registers.issued(Grouping.SYMBOL, symbols, 1);
        List<Integer> rows = rowsOf(entries, symbols.get(0));
        Assume.that(rows.size() > 1);
        int lost = any % (rows.size() - 1);

        entries.remove((int) rows.get(lost));

        assertThat(told(check(entries, Grouping.SYMBOL))).containsExactly(rows.get(lost + 1) + " gap");
    }

    @Property
    void any_repeat_is_told_at_the_later_row(
            @ForAll("symbols") List<String> symbols,
            @ForAll @IntRange(max = 39) int any,
            @ForAll @IntRange(max = 39) int further) {
        List<OutgoingEntry> entries = Registers.issued(Grouping.SYMBOL, symbols, 1);
        int row = any % entries.size();
        int behind = row + 1 + further % (entries.size() - row);

        entries.add(behind, entries.get(row));

        assertThat(told(check(entries, Grouping.SYMBOL))).containsExactly(behind + 1 + " repeat");
    }

    @Property
    void any_date_set_back_is_told_at_its_row(
            @ForAll("symbols") List<String> symbols, @ForAll @IntRange(max = 39) int any) {
        List<OutgoingEntry> entries = Registers.issued(Grouping.ONE, symbols, 2);
        int row = 1 + any % (entries.size() - 1);
        LocalDate before = entries.get(row - 1).date().orElseThrow();
        Assume.that(before.getDayOfYear() > 1);
        OutgoingEntry wrong = withDate(entries.get(row), before.minusDays(1));

        entries.set(row, wrong.withForwarded(before.minusDays(1)));

        assertThat(told(check(entries, Grouping.ONE))).containsExactly(row + 1 + " backdate");
    }

    @Property
    void the_order_of_the_input_does_not_matter_under_a_total_key(
            @ForAll List<@IntRange(min = 1, max = 30) Integer> numbers, @ForAll Random random) {
        List<OutgoingEntry> entries = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            entries.add(Registers.entry((numbers.get(i) < 10 ? "0" : "") + numbers.get(i) + "/QĐ-A")
                    .withNote("dòng " + (1_000 + i)));
        }
        List<OutgoingEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        Register<OutgoingEntry> register = new Register<>("A", 2026, ImmutableList.copyOf(shuffled));
        RegisterSetting setting = RegisterSetting.of(2026);

        assertThat(RegisterCheck.outgoing(register.sortedBy(Comparator.comparing(OutgoingEntry::note)), setting))
                .isEqualTo(RegisterCheck.outgoing(new Register<>("A", 2026, ImmutableList.copyOf(entries)), setting));
    }

    @Property
    void missing_and_repeated_numbers_are_found_in_any_order(
            @ForAll List<@IntRange(min = 1, max = 30) Integer> numbers) {
        RegisterReport report = check(
                Registers.numbered(numbers.stream().mapToInt(Integer::intValue).toArray()), Grouping.SYMBOL);

        long repeats = numbers.size() - numbers.stream().distinct().count();
        assertThat(report.findings().stream()
                        .filter(f -> f.fault().equals("repeat"))
                        .count())
                .isEqualTo(repeats);
        int max = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean complete = numbers.stream().distinct().count() == max;
        assertThat(report.findings().stream().noneMatch(f -> f.fault().equals("gap")))
                .isEqualTo(complete);
    }
}
