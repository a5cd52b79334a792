package vn.records.registering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.records.finding.Measure;
import vn.records.register.EntryStatus;
import vn.records.register.RegisterKind;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/** What both registers have in common: rows are counted, numbers followed, findings gathered. */
final class RowJudge {
    private static final int DISORDER_FEWEST = 20;
    private static final int DISORDER_SHARE = 10;

    private final RegisterKind register;
    private final RegisterSetting setting;
    private final NumberingPeriod period;
    private final SeriesTracks tracks;
    private final FaultList others;
    private final Map<EntryStatus, Integer> statuses = new EnumMap<>(EntryStatus.class);
    private int rows;

    RowJudge(RegisterKind register, RegisterSetting setting, Grouping grouping) {
        this.register = register;
        this.setting = setting;
        this.period = setting.period();
        this.tracks = new SeriesTracks(SeriesPlan.of(grouping, period.kind()), setting.mostFindings());
        this.others = new FaultList(setting.mostFindings());
    }

    /** Begins the next row. */
    void begin(EntryStatus status) {
        rows++;
        if (status != EntryStatus.ISSUED) {
            statuses.merge(status, 1, Integer::sum);
        }
    }

    int row() {
        return rows;
    }

    /** Tells an empty cell that must be filled in. */
    void filled(RegisterCell cell, boolean isFilled) {
        if (!isFilled && setting.filled().contains(cell)) {
            tell(
                    RegisterCell.CORE.contains(cell) ? RegisterFault.MISSING : RegisterFault.EMPTY,
                    details -> details.with("column", cell.column()));
        }
    }

    void tell(RegisterFault fault, Consumer<FaultDetails> details) {
        others.add(rows, fault, details);
    }

    /**
     * Follows a number; a date outside the period says nothing of the order.
     *
     * @param named the type that the subject names where the symbol is that of several
     */
    void number(RegisterNumber number, String named, String apart, Optional<LocalDate> date) {
        boolean within = date.isPresent() && period.contains(date.get());
        if (date.isPresent() && !within) {
            tell(
                    RegisterFault.YEAR,
                    details -> ofPeriod(numbered(details, number).with("date", date.get())));
        } else if (number.yearInside() > 0 && !period.containsYear(number.yearInside())) {
            tell(
                    RegisterFault.YEAR,
                    details -> ofPeriod(numbered(details, number).with("date", number.yearInside())));
        }
        if (number.suffix().isEmpty()) {
            int day = within ? (int) date.get().toEpochDay() : NumberTrack.NO_DAY;
            tracks.add(rows, number, named, apart, day);
        } else {
            tell(RegisterFault.SUFFIX, details -> numbered(details, number));
        }
    }

    private FaultDetails ofPeriod(FaultDetails details) {
        return period.kind() == NumberingPeriod.Kind.YEAR
                ? details.with("year", setting.year())
                : details.with("from", period.first()).with("to", period.last());
    }

    private static FaultDetails numbered(FaultDetails details, RegisterNumber number) {
        return details.with("number", number.toString());
    }

    RegisterReport finish() {
        tracks.finish();
        SeriesPlan plan = tracks.plan();
        FaultList numbers = tracks.faults(plan);
        boolean shuffled = numbers.disordered() > DISORDER_FEWEST && numbers.disordered() * DISORDER_SHARE > rows;
        List<FaultList.Told> told = new ArrayList<>(others.told());
        for (FaultList.Told each : numbers.told()) {
            if (!shuffled || (each.fault() != RegisterFault.ORDER && each.fault() != RegisterFault.BACKDATE)) {
                told.add(each);
            }
        }
        if (shuffled) {
            told.add(new FaultList.Told(
                    numbers.firstDisordered(),
                    RegisterFault.SHUFFLED,
                    ImmutableMap.of("count", Measure.of(numbers.disordered()))));
        }
        told.sort(Comparator.<FaultList.Told>comparingInt(FaultList.Told::row).thenComparing(FaultList.Told::fault));
        long dropped = Math.max(0, told.size() - setting.mostFindings());
        ImmutableList<RegisterFinding> findings =
                told.stream().limit(setting.mostFindings()).map(this::finding).collect(ImmutableList.toImmutableList());
        return RegisterReport.builder()
                .addAllFindings(findings)
                .further(others.further() + (shuffled ? 0 : numbers.further()) + dropped)
                .rows(rows)
                .unjudged(tracks.unjudged())
                .series(tracks.count(plan))
                .grouping(plan.grouping())
                .putAllStatuses(statuses)
                .build();
    }

    private RegisterFinding finding(FaultList.Told told) {
        RegisterFault fault = told.fault();
        RegisterFact fact = fault.in(register, period.kind());
        return RegisterFinding.builder()
                .rule(fact.rule())
                .fault(fault.toString())
                .level(fault.level())
                .basis(fault.basis())
                .severity(setting.severities().severity(fault.level(), fault.basis()))
                .addAllCitations(fact.citations())
                .row(told.row())
                .putAllDetails(told.details())
                .build();
    }
}
