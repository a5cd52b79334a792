package vn.records.cli.presentation;

import vn.records.cli.terminal.Input;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.report.DocumentResult;
import vn.records.rule.RuleBook;

/** Reads and judges documents. */
public interface Judge {

    /** Returns the rules it judges by. */
    RuleBook<Draft> book();

    /** Returns a judge by other rules. */
    Judge by(RuleBook<Draft> other);

    /** Returns what becomes of one file; never an exception for a fault of the file. */
    DocumentResult judge(Input.File file, DraftOptions options);
}
