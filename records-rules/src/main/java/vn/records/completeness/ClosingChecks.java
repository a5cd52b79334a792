package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.Originality;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;

/** Checks of what is done when a file is closed: Điều 29 khoản 4. */
final class ClosingChecks {

    private static final CheckResult OPEN = CheckResult.notApplicable("rule.open");
    private static final char LAST_PLAIN = 'z';
    private static final ImmutableList<String> INDEX = SubjectWords.of("mục lục văn bản");
    private static final ImmutableList<String> NOTE = SubjectWords.of("chứng từ kết thúc");

    private ClosingChecks() {}

    /** Drafts and duplicates are taken out; a draft that a checklist asks for stays. */
    static CheckResult drafts(FileFacts facts) {
        if (!facts.subject().isClosed()) {
            return OPEN;
        }
        List<FileFault> faults = new ArrayList<>();
        boolean process = false;
        boolean told = false;
        for (FileEntry entry : facts.entries()) {
            Originality originality = entry.originality().orElse(null);
            told |= originality != null;
            if (originality == Originality.DUPLICATE) {
                faults.add(FileFault.of("duplicate", Basis.LAW, entry, ImmutableMap.of()));
            } else if (originality == Originality.DRAFT && !facts.places().isAssigned(entry)) {
                boolean electronic =
                        facts.file().medium().filter(FileMedium.PAPER::equals).isEmpty();
                process |= electronic;
                if (!electronic) {
                    faults.add(FileFault.of("draft", Basis.LAW, entry, ImmutableMap.of()));
                }
            }
        }
        same(facts.entries(), faults);
        return CheckResult.of(faults)
                .unlessOpen(process, "rule.electronic-drafts")
                .unlessOpen(!told, "rule.originality-unknown");
    }

    /** Two documents that are alike in number, date, author and subject are the same one twice, as it seems. */
    private static void same(ImmutableList<FileEntry> entries, List<FileFault> faults) {
        Map<Twin, FileEntry> seen = Maps.newHashMapWithExpectedSize(entries.size());
        for (FileEntry entry : entries) {
            boolean known = entry.number().isPresent()
                    && entry.date().isPresent()
                    && !entry.subject().isBlank();
            if (known
                    && entry.originality().filter(Originality.DUPLICATE::equals).isEmpty()) {
                FileEntry earlier = seen.putIfAbsent(Twin.of(entry), entry);
                if (earlier != null) {
                    faults.add(FileFault.of(
                            "same", Basis.DERIVED, entry, ImmutableMap.of("ordinal", Measure.of(earlier.ordinal()))));
                }
            }
        }
    }

    /** What two documents that are the same one have in common. */
    private record Twin(
            LocalDate date, String subject, String number, String author, Optional<Originality> originality) {

        static Twin of(FileEntry entry) {
            return new Twin(
                    entry.date().orElseThrow(),
                    entry.subject(),
                    LinkChecks.key(entry.number().orElseThrow()),
                    entry.author().orElse(""),
                    entry.originality());
        }
    }

    static CheckResult sheetsNumbered(FileFacts facts) {
        return paperDuty(facts, facts.fiveYears(), facts.subject().closing().sheetsNumbered(), "sheets");
    }

    static CheckResult documentIndex(FileFacts facts) {
        Optional<Boolean> known = facts.subject().closing().documentIndex();
        return paperDuty(facts, facts.permanent(), orThere(known, facts, INDEX), "index");
    }

    static CheckResult closingNote(FileFacts facts) {
        Optional<Boolean> known = facts.subject().closing().closingNote();
        return paperDuty(facts, Optional.of(true), orThere(known, facts, NOTE), "note");
    }

    private static Optional<Boolean> orThere(Optional<Boolean> known, FileFacts facts, ImmutableList<String> words) {
        return known.filter(Boolean::booleanValue).isEmpty() && has(facts, words) ? Optional.of(true) : known;
    }

    private static boolean has(FileFacts facts, ImmutableList<String> words) {
        for (FileEntry entry : facts.entries()) {
            if (beginsWith(words.get(0), entry.subject())) {
                ImmutableList<String> subject = SubjectWords.of(entry.subject());
                if (subject.size() >= words.size()
                        && subject.subList(0, words.size()).equals(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells most subjects apart by their first letters, up to the first that can be written in several ways. */
    private static boolean beginsWith(String word, String subject) {
        int plain = 0;
        while (word.charAt(plain) <= LAST_PLAIN) {
            plain++;
        }
        return subject.regionMatches(true, 0, word, 0, plain);
    }

    private static CheckResult paperDuty(
            FileFacts facts, Optional<Boolean> asked, Optional<Boolean> done, String fault) {
        if (!facts.subject().isClosed()) {
            return OPEN;
        } else if (facts.paper().filter(paper -> !paper).isPresent()) {
            return CheckResult.notApplicable("rule.electronic");
        } else if (asked.filter(needed -> !needed).isPresent()) {
            return CheckResult.notApplicable("rule.shorter-period");
        } else if (done.filter(Boolean::booleanValue).isPresent()) {
            return CheckResult.MET;
        } else if (facts.paper().isEmpty()) {
            return CheckResult.undecided("rule.medium-unknown");
        } else if (asked.isEmpty()) {
            return CheckResult.undecided("rule.period-unknown");
        }
        return done.isEmpty()
                ? CheckResult.undecided("rule.not-recorded")
                : CheckResult.of(ImmutableList.of(FileFault.ofFile(fault, Basis.LAW, ImmutableMap.of())));
    }

    /** A plain copy stands in a file only where neither original nor main copy nor lawful copy is left. */
    static CheckResult originals(FileFacts facts) {
        if (!facts.subject().isClosed()) {
            return OPEN;
        } else if (facts.fiveYears().filter(delivered -> !delivered).isPresent()) {
            return CheckResult.notApplicable("rule.shorter-period");
        }
        List<FileFault> faults = new ArrayList<>();
        boolean unknown = facts.entries().isEmpty();
        for (FileEntry entry : facts.entries()) {
            unknown |= entry.originality().isEmpty();
            if (entry.originality().filter(Originality.COPY::equals).isPresent()) {
                faults.add(FileFault.of("copy", Basis.LAW, entry, ImmutableMap.of())
                        .atLevel(Level.CONDITIONAL));
            }
        }
        if (facts.fiveYears().isEmpty()) {
            return CheckResult.undecided("rule.period-unknown");
        }
        return CheckResult.of(faults).unlessOpen(unknown, "rule.originality-unknown");
    }

    /** What the system holds of an electronic file is more than is known here. */
    static CheckResult electronicFields(FileFacts facts) {
        return facts.file().medium().filter(FileMedium.PAPER::equals).isPresent()
                ? CheckResult.notApplicable("rule.paper")
                : CheckResult.undecided("rule.needs-system");
    }
}
