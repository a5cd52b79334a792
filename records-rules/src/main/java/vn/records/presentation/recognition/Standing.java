package vn.records.presentation.recognition;

import java.util.Optional;
import java.util.OptionalInt;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Regime;
import vn.records.presentation.draft.Role;

/**
 * What is known of a document from the file it stands in, before it is recognised.
 *
 * @param role what it is among the documents of the file
 * @param ordinal which of them it is, from 1
 * @param belongsTo the ordinal of the document it belongs to, if it does
 * @param regime the law of that document, where this one has none of its own
 */
record Standing(Role role, int ordinal, OptionalInt belongsTo, Optional<Regime> regime) {

    /** A document in a file of its own. */
    static final Standing ALONE = new Standing(Role.MAIN, 1, OptionalInt.empty(), Optional.empty());

    /** Returns the standing of a draft that was recognised before. */
    static Standing of(Draft draft) {
        boolean own = draft.role() != Role.ATTACHED && draft.role() != Role.FORM;
        return new Standing(
                draft.role(), draft.ordinal(), draft.belongsTo(), own ? Optional.empty() : Optional.of(draft.regime()));
    }
}
