package vn.records.constraint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileCompleteness;
import vn.records.completeness.FileFinding;
import vn.records.completeness.FileRule;
import vn.records.completeness.Outcome;
import vn.records.completeness.Requirement;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.FileEntry;
import vn.records.finding.Severity;

/** Whether a file is complete, for {@link Complete}. */
record CompletenessJudgement(ImmutableList<Checklist> checklists, Severity least, boolean refuseUndecided) {

    /** Asks for nothing; stands there until a validator is set up. */
    static final CompletenessJudgement NONE = new CompletenessJudgement(ImmutableList.of(), Severity.ERROR, false);

    private static final String ENTRIES = "entries";

    /** The component of the file that a rule is about where no document is. */
    private static final ImmutableMap<FileRule, String> COMPONENTS = ImmutableMap.of(
            FileRule.FIRST_DATA, "title",
            FileRule.CLOSING_DAY, "closed",
            FileRule.LONGEST_PERIOD, "item",
            FileRule.TOTALS, "statedTotals",
            FileRule.SHEET_TOTAL, "statedTotals",
            FileRule.ACCESS, "secrecy");

    static CompletenessJudgement of(Complete constraint) {
        return new CompletenessJudgement(
                Arrays.stream(constraint.value()).map(Services::checklist).collect(ImmutableList.toImmutableList()),
                constraint.least(),
                constraint.refuseUndecided());
    }

    /** Judges a case; components of its file are told at a property, or at the value itself if that is empty. */
    boolean isValid(FileCase given, String at, ConstraintValidatorContext context) {
        FileCase judged =
                checklists.isEmpty() ? given : given.withChecklists(Iterables.concat(given.checklists(), checklists));
        CompletenessReport report = FileCompleteness.check(judged);
        Violations violations = new Violations(context);
        for (Requirement requirement : report.requirements()) {
            if (isViolated(requirement)) {
                violations.addAt(at, ENTRIES, template(requirement), requirement);
            }
        }
        for (FileFinding finding : report.findings()) {
            if (finding.severity().compareTo(least) <= 0) {
                add(finding, at, given.file().entries(), violations);
            }
        }
        return violations.none();
    }

    private boolean isViolated(Requirement requirement) {
        return requirement
                        .severity()
                        .filter(severity -> severity.compareTo(least) <= 0)
                        .isPresent()
                || (refuseUndecided && requirement.outcome() == Outcome.UNDECIDED);
    }

    private static String template(Requirement requirement) {
        String key = requirement.outcome() == Outcome.UNDECIDED ? "Complete.undecided" : "Complete.missing";
        String name = requirement.checklist() + "/" + requirement.constituent().id();
        return Violations.template(key) + (isPlain(name) ? " (" + name + ")" : "");
    }

    /** Names of a host's own checklist may hold anything; only plain ones are told. */
    private static boolean isPlain(String name) {
        return name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '.');
    }

    private static void add(FileFinding finding, String at, List<FileEntry> entries, Violations violations) {
        String template = Violations.ofRule(finding.rule().id());
        int index = finding.entries().isEmpty()
                ? -1
                : entries.indexOf(finding.entries().get(finding.entries().size() - 1));
        if (index >= 0) {
            violations.addAt(at, ENTRIES, index, template, finding);
        } else {
            violations.addAt(at, COMPONENTS.getOrDefault(finding.rule(), ENTRIES), template, finding);
        }
    }
}
