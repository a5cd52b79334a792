package vn.records.presentation;

import vn.records.finding.Acceptances;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;

/**
 * A document of a file and what the rules say of it (<i>kết quả xét một văn bản</i>).
 *
 * @param draft the document as it was recognised
 * @param report what the rules in force on its date say
 * @since 0.1
 */
public record JudgedDocument(Draft draft, Report report) {

    /** Returns the same document with what was accepted in it. */
    JudgedDocument accepting(Acceptances acceptances) {
        return new JudgedDocument(draft, acceptances.applyTo(report, draft.view()));
    }

    /** Whether a finding of it is an error that was not accepted, whoever is to mend it. */
    public boolean hasErrors() {
        return report.count(Severity.ERROR) > 0;
    }
}
