package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Applies the rules for every file to one. */
final class RuleRun {

    private final List<RuleVerdict> verdicts = new ArrayList<>();
    private final List<FileFinding> findings = new ArrayList<>();

    RuleRun(FileFacts facts) {
        for (FileRule rule : FileRule.values()) {
            if (rule.inForce().contains(facts.subject().lawOf())) {
                apply(rule, check(rule), facts);
            } else if (rule.inForce().equals(FileRule.ORDER.inForce())) {
                verdicts.add(RuleVerdict.of(rule, Outcome.UNDECIDED, "rule.law-not-loaded"));
            }
        }
    }

    private void apply(FileRule rule, Function<FileFacts, CheckResult> check, FileFacts facts) {
        CheckResult result = check.apply(facts);
        for (CheckResult.FileFault fault : result.faults()) {
            findings.add(fault.under(rule));
        }
        verdicts.add(
                result.reason().isEmpty()
                        ? RuleVerdict.of(rule, result.outcome())
                        : RuleVerdict.of(rule, result.outcome(), result.reason()));
    }

    private static Function<FileFacts, CheckResult> check(FileRule rule) {
        return switch (rule) {
            case FUNCTIONS -> facts -> CheckResult.undecided("rule.needs-judgement");
            case OPENED_BY -> facts -> CheckResult.undecided("rule.needs-register");
            case ELECTRONIC_FIELDS -> ClosingChecks::electronicFields;
            case MAKER -> facts -> CheckResult.undecided("rule.needs-signature");
            case PAPER_CONDITIONS -> facts -> CheckResult.undecided("rule.text-unknown");
            case ORDER -> OrderChecks::order;
            case FIRST_DATA -> OrderChecks::firstData;
            case ALL_DOCUMENTS -> LinkChecks::links;
            case CLOSING_DAY -> OrderChecks::closingDay;
            case DRAFTS -> ClosingChecks::drafts;
            case SHEETS_NUMBERED -> ClosingChecks::sheetsNumbered;
            case DOCUMENT_INDEX -> ClosingChecks::documentIndex;
            case CLOSING_NOTE -> ClosingChecks::closingNote;
            case ORIGINALS_2011, ORIGINALS -> ClosingChecks::originals;
            case LONGEST_PERIOD -> PeriodChecks::longest;
            case TOTALS -> TotalChecks::documentsAndPages;
            case SHEET_TOTAL -> TotalChecks::sheets;
            case ACCESS -> PeriodChecks::access;
        };
    }

    ImmutableList<RuleVerdict> verdicts() {
        return ImmutableList.copyOf(verdicts);
    }

    ImmutableList<FileFinding> findings() {
        return ImmutableList.copyOf(findings);
    }
}
