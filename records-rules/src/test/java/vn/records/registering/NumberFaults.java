package vn.records.registering;

import static vn.records.registering.BookFault.day;
import static vn.records.registering.BookFault.of;
import static vn.records.registering.BookFault.ofRow;
import static vn.records.registering.BookFault.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.records.registering.BookFault.Spot;

/** Faults of numbers and dates that registers of both kinds can have. */
final class NumberFaults {
    private static final Optional<ImmutableSet<Integer>> ANYWHERE = Optional.of(ImmutableSet.of());
    private static final Optional<ImmutableSet<Integer>> NOWHERE = Optional.empty();
    private static final String[] BROKEN = {"gap", "repeat", "order"};

    private NumberFaults() {}

    static ImmutableList<BookFault> all() {
        return ImmutableList.of(
                of("a row is lost", s -> s.behind() > 0, NumberFaults::lost, "gap"),
                of(
                        "the first row of a series is lost",
                        s -> s.before() < 0 && s.behind() > 0,
                        NumberFaults::lost,
                        "gap"),
                of("two rows are lost", s -> s.behind() > 0, NumberFaults::twoLost, "gap"),
                of("five rows are lost", s -> s.index() + 30 < s.rows().size(), NumberFaults::blockLost, "gap"),
                of("a row stands twice", s -> true, NumberFaults::twice, "repeat"),
                of("three rows stand again at the end", s -> s.index() > 3, NumberFaults::pasted, "repeat"),
                of("the number of the row before", s -> s.before() >= 0, (s, r) -> take(s, s.before()), "repeat"),
                of("the number of the row behind", s -> s.behind() > 0, NumberFaults::takeNext, "repeat", "gap"),
                of("two numbers changed", s -> s.behind() > 0, NumberFaults::changed, "order"),
                of("a row stands at the end", s -> s.behind() > 0, NumberFaults::atEnd, "order", "backdate"),
                of("four rows in reverse", s -> s.behind() > 0, NumberFaults::reversed, "order"),
                of(
                        "all rows in reverse",
                        s -> s.rows().size() >= 12,
                        NumberFaults::allReversed,
                        "order",
                        "shuffled",
                        "backdate"),
                of("a number ten too high", s -> true, (s, r) -> typed(s, s.row().ordinal + 10), BROKEN),
                of("a digit twice", s -> true, (s, r) -> typed(s, s.row().ordinal * 10 + s.row().ordinal % 10), BROKEN),
                of("digits changed places", s -> s.row().ordinal > 11, NumberFaults::turned, BROKEN),
                of("numbers begin anew", s -> s.before() >= 0, NumberFaults::restarted, "repeat"),
                ofRow("a letter behind the number", s -> true, row -> suffix(row, "a"), "suffix"),
                ofRow("bis behind the number", s -> true, row -> suffix(row, "bis"), "suffix"),
                of("a date set back", s -> s.before() >= 0, NumberFaults::backdated, "backdate"),
                of("a date a month ahead", s -> s.behind() > 0, NumberFaults::ahead, "backdate", "year"),
                of("a date long before", s -> true, (s, r) -> dated(s, -6), "year"),
                of("a date long after", s -> true, (s, r) -> dated(s, 6), "year"),
                of("a date of the year before", s -> s.book().isOfYear(), (s, r) -> dated(s, -1), "year"),
                of("a date of the year after", s -> s.book().isOfYear(), (s, r) -> dated(s, 1), "year"));
    }

    private static Optional<ImmutableSet<Integer>> lost(Spot spot, Random random) {
        int behind = spot.behind();
        spot.rows().remove(spot.index());
        return rows(behind - 1);
    }

    private static Optional<ImmutableSet<Integer>> twoLost(Spot spot, Random random) {
        int second = spot.behind();
        int third = new Spot(spot.book(), spot.rows(), second).behind();
        if (third < 0) {
            return NOWHERE;
        }
        spot.rows().remove(second);
        spot.rows().remove(spot.index());
        return rows(third - 2);
    }

    private static Optional<ImmutableSet<Integer>> blockLost(Spot spot, Random random) {
        spot.rows().subList(spot.index(), spot.index() + 5).clear();
        return ANYWHERE;
    }

    private static Optional<ImmutableSet<Integer>> twice(Spot spot, Random random) {
        spot.rows().add(spot.index() + 1, spot.row().copy());
        return rows(spot.index() + 1);
    }

    private static Optional<ImmutableSet<Integer>> pasted(Spot spot, Random random) {
        List<BookRow> again = new ArrayList<>(spot.rows().subList(spot.index() - 3, spot.index()));
        again.forEach(row -> spot.rows().add(row.copy()));
        return rows(spot.rows().size() - 3);
    }

    private static Optional<ImmutableSet<Integer>> take(Spot spot, int from) {
        spot.row().number(spot.rows().get(from).ordinal);
        return rows(spot.index());
    }

    private static Optional<ImmutableSet<Integer>> takeNext(Spot spot, Random random) {
        int behind = spot.behind();
        spot.row().number(spot.rows().get(behind).ordinal);
        return rows(behind, spot.index());
    }

    private static Optional<ImmutableSet<Integer>> changed(Spot spot, Random random) {
        int behind = spot.behind();
        BookRow other = spot.rows().get(behind);
        int ordinal = spot.row().ordinal;
        spot.row().number(other.ordinal);
        other.number(ordinal);
        return rows(behind);
    }

    private static Optional<ImmutableSet<Integer>> atEnd(Spot spot, Random random) {
        spot.rows().add(spot.rows().remove(spot.index()));
        return rows(spot.rows().size() - 1);
    }

    private static Optional<ImmutableSet<Integer>> reversed(Spot spot, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = spot.index(); i >= 0 && places.size() < 4; i = new Spot(spot.book(), spot.rows(), i).behind()) {
            places.add(i);
        }
        List<Integer> ordinals = new ArrayList<>();
        places.forEach(place -> ordinals.add(spot.rows().get(place).ordinal));
        Collections.reverse(ordinals);
        for (int i = 0; i < places.size(); i++) {
            spot.rows().get(places.get(i)).number(ordinals.get(i));
        }
        return ANYWHERE;
    }

    private static Optional<ImmutableSet<Integer>> allReversed(Spot spot, Random random) {
        Collections.reverse(spot.rows());
        return ANYWHERE;
    }

    private static Optional<ImmutableSet<Integer>> typed(Spot spot, int ordinal) {
        spot.row().number(ordinal);
        return ANYWHERE;
    }

    private static Optional<ImmutableSet<Integer>> turned(Spot spot, Random random) {
        String digits = Integer.toString(spot.row().ordinal);
        int turned = Integer.parseInt(new StringBuilder(digits).reverse().toString());
        return turned == spot.row().ordinal ? NOWHERE : typed(spot, turned);
    }

    private static Optional<ImmutableSet<Integer>> restarted(Spot spot, Random random) {
        int ordinal = 1;
        for (int i = spot.index(); i >= 0; i = new Spot(spot.book(), spot.rows(), i).behind()) {
            spot.rows().get(i).number(ordinal++);
        }
        return rows(spot.index());
    }

    private static void suffix(BookRow row, String letters) {
        row.number = row.number.replaceFirst("^(\\d+)", "$1" + letters);
    }

    /** The day that the order of numbers goes by. */
    private static LocalDate dayOf(Spot spot, int index) {
        BookRow row = spot.rows().get(index);
        return spot.book().isOutgoing() ? day(row) : row.arrived.orElseThrow();
    }

    private static void to(Spot spot, LocalDate day) {
        BookRow row = spot.row();
        row.arrived = Optional.of(day);
        row.sent = Optional.of(day);
        row.date = Optional.of(spot.book().isOutgoing() ? day : day.minusDays(1));
    }

    private static Optional<ImmutableSet<Integer>> backdated(Spot spot, Random random) {
        LocalDate day = dayOf(spot, spot.before()).minusDays(1);
        if (!spot.book().period().contains(day)) {
            return NOWHERE;
        }
        to(spot, day);
        return rows(spot.index());
    }

    private static Optional<ImmutableSet<Integer>> ahead(Spot spot, Random random) {
        int behind = spot.behind();
        LocalDate day = dayOf(spot, spot.index()).plusMonths(1);
        if (!day.isAfter(dayOf(spot, behind))) {
            return NOWHERE;
        }
        to(spot, day);
        return rows(spot.index(), behind);
    }

    private static Optional<ImmutableSet<Integer>> dated(Spot spot, int years) {
        to(spot, dayOf(spot, spot.index()).plusYears(years));
        return rows(spot.index());
    }
}
