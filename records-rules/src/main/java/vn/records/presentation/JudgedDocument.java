package vn.records.presentation;

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

    /** Whether a finding of it is an error, whoever is to mend it. */
    public boolean hasErrors() {
        return report.count(Severity.ERROR) > 0;
    }
}
