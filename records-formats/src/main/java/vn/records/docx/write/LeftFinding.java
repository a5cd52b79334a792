package vn.records.docx.write;

import java.io.Serializable;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;

/**
 * A finding that was not mended (<i>điểm để lại</i>), and why.
 *
 * @param finding the finding, as it stands in the fixed document
 * @param reason why it was left
 * @since 0.1
 */
public record LeftFinding(Finding finding, Reason reason) implements Serializable {

    /** Why a finding is left. */
    public enum Reason {
        /** It needs a person's judgement: its rule knows no way to mend it. */
        NEEDS_JUDGEMENT,
        /** It was not chosen. */
        NOT_CHOSEN,
        /** Mending it would change characters otherwise than {@link TextEdit} lists. */
        WOULD_CHANGE_WORDS,
        /** Text that is still to be filled in stands there. */
        BLANK,
        /** Its component was not recognised with certainty, or stands where it should not. */
        NOT_CERTAIN,
        /** Letters are made capitals or small ones only by option. */
        CAPITALS_NOT_ASKED,
        /** Spaces are mended only by option. */
        SPACES_NOT_ASKED,
        /** Letters are written in Unicode only by option, and others beside letters in an old code table only after that. */
        UNICODE_NOT_ASKED,
        /** It is made by automatic numbering or a field, or stands where a change would take something else away. */
        NOT_IN_TEXT,
        /** It stands in what is copied, which a copy may not change. */
        COPIED,
        /** Mending it would bring another finding. */
        WOULD_ADD_FINDING,
        /** The change does not mend it. */
        WITHOUT_EFFECT
    }
}
