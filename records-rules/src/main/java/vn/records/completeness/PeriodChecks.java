package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Measure;
import vn.records.retention.RetentionPeriod;

/** Checks that a file is kept as long as its longest-kept document, and as strictly as its strictest. */
final class PeriodChecks {

    private PeriodChecks() {}

    static CheckResult longest(FileFacts facts) {
        FilePeriods periods = facts.periods();
        Optional<RetentionPeriod> stated = periods.stated();
        if (stated.isEmpty()) {
            return CheckResult.undecided("rule.period-unknown");
        }
        RetentionPeriod own = stated.get();
        RetentionPeriod longest = periods.longest().orElse(own);
        if (!own.isUntilEvent() && FilePeriods.isLonger(longest, own)) {
            return CheckResult.of(ImmutableList.of(FileFault.of(
                    "shorter",
                    Basis.LAW,
                    periods.longestOf().orElseThrow(),
                    ImmutableMap.of(
                            "stated", period(own, "năm"),
                            "stated_en", period(own, "years"),
                            "longest", period(longest, "năm"),
                            "longest_en", period(longest, "years")))));
        }
        return own.isPermanent() || !(periods.open() || periods.events())
                ? CheckResult.MET
                : CheckResult.undecided(periods.open() ? "rule.item-unknown" : "rule.event-period");
    }

    private static Measure period(RetentionPeriod period, String years) {
        return period.isPermanent() ? Measure.term("permanent") : Measure.words(period.years() + " " + years);
    }

    static CheckResult access(FileFacts facts) {
        @Nullable FileEntry strictest = null;
        for (FileEntry entry : facts.entries()) {
            if (entry.secrecy().isPresent()
                    && (strictest == null || isStricter(entry.secrecy(), strictest.secrecy()))) {
                strictest = entry;
            }
        }
        LocalDate declassified = facts.file().declassified().orElse(null);
        boolean open =
                declassified != null && !declassified.isAfter(facts.subject().asOf());
        if (strictest == null
                || open
                || !isStricter(strictest.secrecy(), facts.file().secrecy())) {
            return CheckResult.MET;
        }
        Measure document = mark(strictest.secrecy());
        return CheckResult.of(ImmutableList.of(FileFault.of(
                "access",
                Basis.DERIVED,
                strictest,
                ImmutableMap.of("document", document, "file", mark(facts.file().secrecy())))));
    }

    /** Degrees stand highest first. */
    private static boolean isStricter(Optional<Secrecy> one, Optional<Secrecy> other) {
        return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) < 0);
    }

    private static Measure mark(Optional<Secrecy> secrecy) {
        return secrecy.isPresent() ? Measure.words(secrecy.get().text()) : Measure.term("no-secrecy");
    }
}
