package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;

/** Writes what a rule says of a file: its findings by their names, or why there are none. */
final class FileVerdicts {

    private final ExplanationText out;
    private final FileFindings findings;

    FileVerdicts(ExplanationText out, FileFindings findings) {
        this.out = out;
        this.findings = findings;
    }

    void write(FileJudgement judgement, RuleId rule) throws IOException {
        out.blank();
        ImmutableList<FileFindings.Named> found = findings.of(rule);
        if (found.isEmpty()) {
            for (JudgedDocument document : judgement.documents()) {
                verdict(document.report().verdicts().get(rule));
            }
            return;
        }
        out.say(0, "file.findings", findings.file(), found.size());
        for (FileFindings.Named one : found) {
            out.say(2, "file.finding", one.name(), out.wording().message(one.finding()));
        }
    }

    private void verdict(@Nullable Verdict verdict) throws IOException {
        if (verdict instanceof Verdict.Undecided open) {
            out.say(0, "file.undecided", findings.file(), out.wording().reason(open.reason()));
        } else if (verdict instanceof Verdict.NotApplicable not) {
            out.say(0, "file.not-applicable", findings.file(), out.wording().reason(not.reason()));
        } else {
            out.say(0, verdict == null ? "file.no-verdict" : "file.passed", findings.file());
        }
    }
}
