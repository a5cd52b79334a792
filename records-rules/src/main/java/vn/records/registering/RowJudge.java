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
    private final SeriesTracks tracks;
    private final FaultList others;
    private final Map<EntryStatus, Integer> statuses = new EnumMap<>(EntryStatus.class);
    private int rows;

    RowJudge(RegisterKind register, RegisterSetting setting, Grouping grouping) {
        this.register = register;
        this.setting = setting;
        this.tracks = new SeriesTracks(grouping, setting.mostFindings());
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

    void tell(RegisterFault fault, Consumer<FaultDetails> details) {
        others.add(rows, fault, details);
    }

    /** Follows a number; a date of another year says nothing of the order. */
    void number(RegisterNumber number, String apart, Optional<LocalDate> date) {
        boolean ofYear = date.isPresent() && date.get().getYear() == setting.year();
        if (date.isPresent() && !ofYear) {
            tell(
                    RegisterFault.YEAR,
                    details ->
                            numbered(details, number).with("date", date.get()).with("year", setting.year()));
        } else if (number.yearInside() > 0 && number.yearInside() != setting.year()) {
            tell(
                    RegisterFault.YEAR,
                    details -> numbered(details, number)
                            .with("date", number.yearInside())
                            .with("year", setting.year()));
        }
        if (number.suffix().isEmpty()) {
            int day = ofYear ? (int) date.get().toEpochDay() : NumberTrack.NO_DAY;
            tracks.add(rows, number, apart, day);
        } else {
            tell(RegisterFault.SUFFIX, details -> numbered(details, number));
        }
    }

    private static FaultDetails numbered(FaultDetails details, RegisterNumber number) {
        return details.with("number", number.toString());
    }

    RegisterReport finish() {
        tracks.finish();
        Grouping grouping = tracks.grouping();
        FaultList numbers = tracks.faults(grouping);
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
                .series(tracks.count(grouping))
                .grouping(grouping)
                .putAllStatuses(statuses)
                .build();
    }

    private RegisterFinding finding(FaultList.Told told) {
        RegisterFault fault = told.fault();
        RegisterFact fact = fault.in(register);
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
