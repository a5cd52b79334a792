package vn.records.agency;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * The signing form (<i>quyền hạn ký</i>) that a line begins with.
 *
 * @param line the line as it was given
 * @param form the form
 * @param at where it stands in the line, with the mark that closes it
 * @param written its spelling there
 * @param rest where the post or collective behind it stands
 * @since 0.1
 */
public record SigningReading(String line, SigningForm form, TextRange at, String written, TextRange rest)
        implements Serializable {

    /** Returns whether the form is spelt as the law spells it; no space behind it is not counted as wrong. */
    public boolean isWellSpelt() {
        return written.equals(form.text());
    }

    /** Returns the post or collective behind the form, as written. */
    public String restText() {
        return rest.in(line);
    }
}
