package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.row.WrittenDate;

/**
 * What a check says: an outcome, why, and the faults.
 *
 * @param outcome whether the rule holds
 * @param reason why it does not apply or is not decided; empty otherwise
 * @param faults what is wrong; with them the rule is never met
 */
record CheckResult(Outcome outcome, String reason, ImmutableList<FileFault> faults) {

    static final CheckResult MET = new CheckResult(Outcome.MET, "", ImmutableList.of());

    static CheckResult undecided(String reason) {
        return new CheckResult(Outcome.UNDECIDED, reason, ImmutableList.of());
    }

    static CheckResult notApplicable(String reason) {
        return new CheckResult(Outcome.NOT_APPLICABLE, reason, ImmutableList.of());
    }

    /** Returns met without faults, else missing. */
    static CheckResult of(Iterable<FileFault> faults) {
        ImmutableList<FileFault> list = ImmutableList.copyOf(faults);
        return list.isEmpty() ? MET : new CheckResult(Outcome.MISSING, "", list);
    }

    /** Returns a day as it is put into messages: as documents write it. */
    static Measure day(LocalDate day) {
        return Measure.words(WrittenDate.write(day));
    }

    /** Returns this, or undecided for a reason if nothing is wrong. */
    CheckResult unlessOpen(boolean open, String because) {
        return open && faults.isEmpty() ? undecided(because) : this;
    }

    /**
     * One thing that is wrong.
     *
     * @param key in which way
     * @param level how strictly the rule binds here
     * @param basis what it rests on
     * @param entries the documents
     * @param details the values the message names
     */
    record FileFault(
            String key,
            Level level,
            Basis basis,
            ImmutableList<FileEntry> entries,
            ImmutableMap<String, Measure> details) {

        static FileFault of(String key, Basis basis, FileEntry entry, ImmutableMap<String, Measure> details) {
            return new FileFault(key, Level.MANDATORY, basis, ImmutableList.of(entry), details);
        }

        static FileFault ofFile(String key, Basis basis, ImmutableMap<String, Measure> details) {
            return new FileFault(key, Level.MANDATORY, basis, ImmutableList.of(), details);
        }

        FileFault atLevel(Level other) {
            return new FileFault(key, other, basis, entries, details);
        }

        FileFinding under(FileRule rule) {
            return FileFinding.builder()
                    .rule(rule)
                    .fault(key)
                    .level(level)
                    .basis(basis)
                    .addAllEntries(entries)
                    .putAllDetails(details)
                    .build();
        }
    }
}
