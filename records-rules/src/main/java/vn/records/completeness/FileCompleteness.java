package vn.records.completeness;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.FileEntry;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/**
 * Judges whether a file is complete (<i>kiểm tra tính đầy đủ của hồ sơ</i>).
 *
 * <pre>{@code
 * CompletenessReport report = FileCompleteness.check(FileCase.builder()
 *     .file(file)
 *     .asOf(LocalDate.of(2026, 11, 22))
 *     .addChecklists(PublishedChecklists.BY_ID.get("complaint"))
 *     .build());
 * }</pre>
 *
 * @since 0.1
 */
public final class FileCompleteness {

    private static final Comparator<FileEntry> ORDER = comparingInt(FileEntry::ordinal)
            .thenComparing(entry -> entry.date().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.number().orElse(""))
            .thenComparing(FileEntry::subject)
            .thenComparing(entry -> entry.author().orElse(""))
            .thenComparing(comparing(FileEntry::toString));

    private FileCompleteness() {}

    /** Returns what checklists and law say of a file. */
    public static CompletenessReport check(FileCase given) {
        FileCase subject =
                given.withFile(given.file().withEntries(sorted(given.file().entries())));
        ImmutableList<FileEntry> entries = subject.file().entries();
        List<Requirement> requirements = new ArrayList<>();
        Places places = new Places(entries);
        for (Checklist checklist : subject.checklists()) {
            Matching matching = new Matching(checklist, subject.file().title(), entries);
            requirements.addAll(new Requirements(subject, checklist, matching).all());
            places.add(checklist, matching);
        }
        RuleRun run = new RuleRun(new FileFacts(subject, FilePeriods.of(subject), places));
        return CompletenessReport.builder()
                .code(subject.file().code())
                .asOf(subject.asOf())
                .addAllRequirements(requirements)
                .addAllVerdicts(run.verdicts())
                .addAllFindings(run.findings())
                .addAllUnassigned(places.unassigned())
                .addAllUnrelated(places.unrelated())
                .build();
    }

    /** Documents are mostly in order already; then they stay as they are. */
    private static ImmutableList<FileEntry> sorted(ImmutableList<FileEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).ordinal() <= entries.get(i - 1).ordinal()) {
                return ImmutableList.sortedCopyOf(ORDER, entries);
            }
        }
        return entries;
    }

    /** Returns the words for rules, findings and reasons. */
    public static Wording wording(Language language) {
        return Wording.load(FileCompleteness.class, language);
    }
}
