package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import vn.records.cli.terminal.Input;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.report.DocumentResult;
import vn.records.rule.RuleBook;

/** Reads and judges documents. */
public interface Judge {

    /** Returns the rules it judges by. */
    RuleBook<Draft> book();

    /** Returns the rules of all laws it judges by, {@link #book()} first. */
    default ImmutableList<RuleBook<Draft>> books() {
        return ImmutableList.of(book());
    }

    /** Returns a judge by other rules. */
    Judge by(RuleBook<Draft> other);

    /** Returns a judge by other rules of each law, in the order of {@link #books()}. */
    default Judge by(ImmutableList<RuleBook<Draft>> others) {
        return by(others.get(0));
    }

    /**
     * Returns a judge that tells also which layers of a file the values come from that its findings measured, for which
     * the file is read once more; this one, if it cannot.
     */
    default Judge tellingOrigins() {
        return this;
    }

    /** Returns what becomes of one file; never an exception for a fault of the file. */
    DocumentResult judge(Input.File file, DraftOptions options);
}
