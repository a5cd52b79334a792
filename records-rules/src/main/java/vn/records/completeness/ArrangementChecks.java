package vn.records.completeness;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.completeness.checklist.Constituent;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Measure;

/** Checks that documents lie as their kind of file is arranged: Điều 29 khoản 1, and the order of its checklist. */
final class ArrangementChecks {

    private ArrangementChecks() {}

    /** Dates do not go back; a document without a date is compared with none. */
    static CheckResult dates(FileFacts facts, List<FileFault> faults) {
        @Nullable FileEntry before = null;
        boolean open = false;
        for (FileEntry entry : facts.entries()) {
            if (isAttached(entry)) {
                continue;
            }
            if (entry.date().isEmpty()) {
                open = true;
                continue;
            }
            compareDates(before, entry, faults);
            before = entry;
        }
        return CheckResult.of(faults).unlessOpen(open && facts.entries().size() > 1, "rule.undated");
    }

    /**
     * Groups lie as they are listed, and dates do not go back in one. Where the law names no groups, the documents of one
     * constituent are compared.
     */
    static CheckResult groups(FileFacts facts, List<FileFault> faults) {
        Map<Object, FileEntry> last = new HashMap<>();
        @Nullable FileEntry before = null;
        int group = 0;
        boolean open = false;
        for (FileEntry entry : facts.entries()) {
            if (isAttached(entry)) {
                continue;
            }
            Constituent constituent = facts.places().groupedAs(entry).orElse(null);
            open |= constituent == null
                    || constituent.group() == 0
                    || entry.date().isEmpty();
            if (constituent == null) {
                continue;
            }
            if (constituent.group() > 0) {
                if (before != null && constituent.group() < group) {
                    faults.add(FileFault.of("group-order", Basis.DERIVED, entry, ordinal(before)));
                }
                group = constituent.group();
                before = entry;
            }
            if (entry.date().isPresent()) {
                Object key = constituent.group() > 0 ? constituent.group() : constituent.id();
                compareDates(last.put(key, entry), entry, faults);
            }
        }
        return CheckResult.of(faults).unlessOpen(open && facts.entries().size() > 1, "rule.not-compared");
    }

    private static void compareDates(@Nullable FileEntry before, FileEntry entry, List<FileFault> faults) {
        LocalDate date = entry.date().orElseThrow();
        if (before != null && date.isBefore(before.date().orElseThrow())) {
            faults.add(FileFault.of(
                    "date-order",
                    Basis.DERIVED,
                    entry,
                    ImmutableMap.of(
                            "date", CheckResult.day(date),
                            "before", CheckResult.day(before.date().orElseThrow()),
                            "ordinal", Measure.of(before.ordinal()))));
        }
    }

    private static ImmutableMap<String, Measure> ordinal(FileEntry before) {
        return ImmutableMap.of("ordinal", Measure.of(before.ordinal()));
    }

    /** A document that is attached to another lies behind it, whatever its own date and group. */
    private static boolean isAttached(FileEntry entry) {
        for (DocumentLink link : entry.links()) {
            if (link.kind() == DocumentLink.Kind.ANNEX_OF) {
                return true;
            }
        }
        return false;
    }
}
