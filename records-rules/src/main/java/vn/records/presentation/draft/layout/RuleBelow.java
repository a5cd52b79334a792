package vn.records.presentation.draft.layout;

import java.util.Optional;
import vn.records.measure.Length;
import vn.records.view.Place;

/**
 * The line drawn below a component (<i>dòng kẻ bên dưới</i>).
 *
 * @param form how it was made
 * @param place the paragraph it is drawn in or typed as
 * @param width how long it is, where the file says so
 * @param solid whether it is drawn through
 * @since 0.1
 */
public record RuleBelow(Form form, Place place, Optional<Length> width, boolean solid) {

    /** How a line was made. */
    public enum Form {
        /** A drawn line. */
        DRAWN,
        /** The edge of a paragraph. */
        BORDER,
        /** Typed signs: underscores, hyphens. */
        TYPED,
        /** The text itself underlined. */
        UNDERLINE
    }
}
