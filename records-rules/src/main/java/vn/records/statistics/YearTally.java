package vn.records.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import vn.records.file.Boxes;
import vn.records.file.Fonds;
import vn.records.file.RecordsFile;
import vn.records.register.EntryStatus;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.registering.RegisterType;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Quantity;

/**
 * Counts registers and files of a year, row by row (<i>tổng hợp số liệu thống kê năm</i>): 1 January to 31 December. It
 * grows only with the number of groups. For one thread.
 *
 * @since 0.1
 */
public final class YearTally {

    /** A group of a figure. */
    private record Group(Breakdown by, String name) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::by).thenComparing(Group::name);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    private final int year;
    private final Map<Indicator, TreeMap<Group, Quantity>> figures = new EnumMap<>(Indicator.class);
    private final LongAdder outside = new LongAdder();

    private YearTally(int year) {
        this.year = year;
    }

    /** Returns an empty tally of a year. */
    public static YearTally of(int year) {
        return new YearTally(year);
    }

    /** Returns the last day of the year, for which files are judged. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Adds a line of the register of outgoing documents; one whose number was not used counts nothing. */
    public void add(OutgoingEntry entry) {
        if (entry.number().isPresent() && isCounted(entry.date(), entry.status())) {
            document(Indicator.OUTGOING, entry.number());
        }
    }

    /** Adds a line of the register of incoming documents; one whose number was not used counts nothing. */
    public void add(IncomingEntry entry) {
        if (entry.arrivalNumber().isPresent() && isCounted(entry.arrived(), entry.status())) {
            document(Indicator.INCOMING, RegisterNumber.read(entry.number()));
        }
    }

    private boolean isCounted(Optional<LocalDate> day, EntryStatus status) {
        if (day.isPresent() && day.get().getYear() != year) {
            outside.increment();
            return false;
        }
        return status != EntryStatus.CANCELLED;
    }

    private void document(Indicator indicator, Optional<RegisterNumber> number) {
        Quantity one = new Quantity(1, Boxes.NONE, 0);
        Optional<RegisterNumber> symbol = number.filter(given -> !given.symbol().isEmpty());
        count(indicator, Breakdown.ALL, "", one);
        count(
                indicator,
                Breakdown.FAMILY,
                symbol.flatMap(RegisterNumber::kind).map(YearTally::word).orElse(""),
                one);
        count(indicator, Breakdown.TYPE, symbol.map(RegisterType::of).orElse(""), one);
    }

    /**
     * Adds a file.
     *
     * @param file the file
     * @param judged the file as it is judged on the {@linkplain #lastDay() last day}
     * @param keptUntil the last day for which a consent lets the unit keep it
     */
    public void add(RecordsFile file, Disposition judged, Optional<LocalDate> keptUntil) {
        Optional<LocalDate> made = file.opened().or(file::closed);
        if (made.filter(day -> day.getYear() == year).isPresent()) {
            file(Indicator.FILES_MADE, file, judged);
        }
        Optional<LocalDate> delivered = file.transferred().filter(day -> !day.isAfter(lastDay()));
        if (delivered.isPresent()) {
            if (delivered.get().getYear() == year) {
                file(Indicator.FILES_DELIVERED, file, judged);
            }
            file(Indicator.HELD, file, judged);
            count(
                    Indicator.HELD,
                    Breakdown.FONDS,
                    file.fonds().map(Fonds::title).orElse(""),
                    Quantity.of(file));
        } else if (keptUntil.filter(day -> !day.isBefore(lastDay())).isPresent()) {
            file(Indicator.KEPT_BACK, file, judged);
        } else if (judged.transferDue()
                .filter(due -> due.isOverdueOn(lastDay()))
                .isPresent()) {
            file(Indicator.TRANSFER_OVERDUE, file, judged);
            yearOf(Indicator.TRANSFER_OVERDUE, judged.transferDue().get().day(), file);
        }
        if (judged.ends().filter(day -> !day.isAfter(lastDay())).isPresent()) {
            file(Indicator.EXPIRED, file, judged);
            yearOf(Indicator.EXPIRED, judged.ends().get(), file);
        }
    }

    private void yearOf(Indicator indicator, LocalDate day, RecordsFile file) {
        count(indicator, Breakdown.YEAR, Integer.toString(day.getYear()), Quantity.of(file));
    }

    private void file(Indicator indicator, RecordsFile file, Disposition judged) {
        Quantity one = Quantity.of(file);
        count(indicator, Breakdown.ALL, "", one);
        count(indicator, Breakdown.UNIT, file.unit().orElse(""), one);
        count(indicator, Breakdown.MEDIUM, file.medium().map(YearTally::word).orElse(""), one);
        count(indicator, Breakdown.PERIOD, judged.period().map(YearTally::term).orElse(""), one);
    }

    private static String term(RetentionPeriod period) {
        return period.isPermanent() ? "permanent" : "fixed-term";
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private void count(Indicator indicator, Breakdown by, String group, Quantity one) {
        figures.computeIfAbsent(indicator, any -> new TreeMap<>()).merge(new Group(by, group), one, Quantity::plus);
    }

    /** Returns how many lines of registers were of other years and not counted. */
    public long outside() {
        return outside.sum();
    }

    /** Returns all figures that are not nothing, by indicator, breakdown and group. */
    public ImmutableList<Figure> figures() {
        ImmutableList.Builder<Figure> all = ImmutableList.builder();
        figures.forEach((indicator, groups) -> groups.forEach(
                (group, quantity) -> all.add(new Figure(indicator, group.by(), group.name(), quantity))));
        return all.build();
    }
}
