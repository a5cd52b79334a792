package vn.records.presentation.specimen;

import vn.records.document.Component;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;

/** Changes to who signs, for examples. */
public final class SigningEdits {

    private SigningEdits() {}

    /** Has the document signed on behalf of a people's committee. */
    public static Draft signedForCommittee(Draft draft) {
        Line first = draft.part(Component.SIGNING_AUTHORITY).orElseThrow().first();
        return Edits.replace(Component.SIGNING_AUTHORITY, first.text(), "TM. ỦY BAN NHÂN DÂN")
                .andThen(Edits.insertAfter(Component.SIGNING_AUTHORITY, TypedParagraph.centred(14, "*CHỦ TỊCH*")))
                .apply(draft);
    }
}
