package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.file.FileEntry;
import vn.records.file.FileTotals;
import vn.records.finding.Basis;
import vn.records.finding.Measure;

/** Checks that stated totals are the real ones. */
final class TotalChecks {

    private TotalChecks() {}

    static CheckResult documentsAndPages(FileFacts facts) {
        FileTotals stated = facts.file().statedTotals().orElse(null);
        if (stated == null || (stated.documents().isEmpty() && stated.pages().isEmpty())) {
            return CheckResult.undecided("rule.no-totals");
        }
        ImmutableList.Builder<FileFault> faults = ImmutableList.builder();
        int real = facts.entries().size();
        if (stated.documents().isPresent() && stated.documents().getAsInt() != real) {
            faults.add(fault("documents", stated.documents().getAsInt(), real));
        }
        Sum pages = Sum.of(facts, FileEntry::pages);
        if (stated.pages().isPresent() && pages.differsFrom(stated.pages().getAsInt())) {
            faults.add(fault("pages", stated.pages().getAsInt(), pages.known()));
        }
        return CheckResult.of(faults.build())
                .unlessOpen(stated.pages().isPresent() && !pages.complete(), "rule.counts-unknown");
    }

    static CheckResult sheets(FileFacts facts) {
        OptionalInt stated = facts.file().statedTotals().map(FileTotals::sheets).orElse(OptionalInt.empty());
        if (stated.isEmpty()) {
            return CheckResult.undecided("rule.no-totals");
        }
        Sum sheets = Sum.of(facts, FileEntry::sheets);
        return CheckResult.of(
                        sheets.differsFrom(stated.getAsInt())
                                ? ImmutableList.of(fault("sheets", stated.getAsInt(), sheets.known()))
                                : ImmutableList.of())
                .unlessOpen(!sheets.complete(), "rule.counts-unknown");
    }

    private static FileFault fault(String key, long stated, long real) {
        return FileFault.ofFile(
                key, Basis.DERIVED, ImmutableMap.of("stated", Measure.of(stated), "real", Measure.of(real)));
    }

    /**
     * A sum over the documents.
     *
     * @param known the sum of those that are known
     * @param complete whether all are known
     */
    private record Sum(long known, boolean complete) {
        static Sum of(FileFacts facts, Function<FileEntry, OptionalInt> part) {
            long known = 0;
            boolean complete = true;
            for (FileEntry entry : facts.entries()) {
                OptionalInt number = part.apply(entry);
                known += number.orElse(0);
                complete &= number.isPresent();
            }
            return new Sum(known, complete);
        }

        /** What is known may already be more than was stated. */
        boolean differsFrom(int stated) {
            return complete ? known != stated : known > stated;
        }
    }
}
