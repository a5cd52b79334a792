package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;

/** Checks of ordinals, dates and first data: Điều 29 khoản 1, 2 and 4. */
final class OrderChecks {

    private OrderChecks() {}

    /** Ordinals run on without a gap and without a repeat; dates do not go back. */
    static CheckResult order(FileFacts facts) {
        if (facts.entries().isEmpty()) {
            return CheckResult.undecided("rule.no-entries");
        }
        List<FileFault> faults = new ArrayList<>();
        int last = 0;
        for (FileEntry entry : facts.entries()) {
            if (entry.ordinal() == last) {
                faults.add(FileFault.of("ordinal-repeat", Basis.DERIVED, entry, number("ordinal", last)));
            } else if (entry.ordinal() > last + 1) {
                faults.add(FileFault.of("ordinal-gap", Basis.DERIVED, entry, gap(last + 1, entry.ordinal() - 1)));
            }
            last = entry.ordinal();
        }
        return switch (facts.arrangement()) {
            case DATES -> ArrangementChecks.dates(facts, faults);
            case GROUPS -> ArrangementChecks.groups(facts, faults);
            case NONE -> CheckResult.of(faults).unlessOpen(true, "rule.own-order");
        };
    }

    private static ImmutableMap<String, Measure> number(String name, long number) {
        return ImmutableMap.of(name, Measure.of(number));
    }

    private static ImmutableMap<String, Measure> gap(int first, int last) {
        Measure missing = first == last ? Measure.of(first) : Measure.between(Measure.of(first), Measure.of(last));
        return ImmutableMap.of("missing", missing);
    }

    /** A file has a title. */
    static CheckResult firstData(FileFacts facts) {
        if (facts.file().title().isBlank()) {
            return CheckResult.of(ImmutableList.of(FileFault.ofFile("title", Basis.LAW, ImmutableMap.of())));
        }
        return facts.file().opened().isEmpty() || facts.periods().stated().isEmpty()
                ? CheckResult.undecided("rule.first-data-unknown")
                : CheckResult.undecided("rule.maker-unknown");
    }

    /** No document is later than the closing; one before the opening is worth a look. */
    static CheckResult closingDay(FileFacts facts) {
        List<FileFault> faults = new ArrayList<>();
        LocalDate closed = facts.subject().isClosed() ? facts.file().closed().orElse(null) : null;
        LocalDate opened = facts.file().opened().orElse(null);
        for (FileEntry entry : facts.entries()) {
            LocalDate date = entry.date().orElse(null);
            if (date != null && closed != null && date.isAfter(closed)) {
                faults.add(FileFault.of("after-closing", Basis.DERIVED, entry, days(date, "closed", closed)));
            } else if (date != null && opened != null && date.isBefore(opened)) {
                faults.add(FileFault.of("before-opening", Basis.DERIVED, entry, days(date, "opened", opened))
                        .atLevel(Level.OPTIONAL));
            }
        }
        return closed == null && faults.isEmpty() ? CheckResult.notApplicable("rule.open") : CheckResult.of(faults);
    }

    private static ImmutableMap<String, Measure> days(LocalDate date, String name, LocalDate other) {
        return ImmutableMap.of("date", CheckResult.day(date), name, CheckResult.day(other));
    }
}
