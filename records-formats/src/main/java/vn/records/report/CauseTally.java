package vn.records.report;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import vn.records.finding.Cause;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;

/** How many causes there are of each severity, and at how many places they were found (<i>số loại lỗi, số chỗ</i>). */
final class CauseTally {

    private final SetMultimap<Severity, RuleId> causes = LinkedHashMultimap.create();
    private final Multiset<Severity> places = EnumMultiset.create(Severity.class);

    private int accepted;

    /** Returns the tally of one report. */
    static CauseTally of(Report report) {
        CauseTally tally = new CauseTally();
        tally.add(report);
        return tally;
    }

    /** Adds what a report found; a cause that was there before counts its places only. */
    void add(Report report) {
        for (Cause cause : report.causes()) {
            causes.put(cause.severity(), cause.rule());
            places.add(cause.severity(), cause.places());
        }
        accepted += report.accepted().size();
    }

    /** Returns how many findings were accepted; they are counted nowhere else. */
    int accepted() {
        return accepted;
    }

    int causes(Severity severity) {
        return causes.get(severity).size();
    }

    int places(Severity severity) {
        return places.count(severity);
    }
}
