package vn.records.constraint;

import java.io.IOException;
import java.io.Serial;

/**
 * A file that a {@link DraftReader} cannot read (<i>tệp không đọc được</i>), with the reason.
 *
 * @since 0.1
 */
public final class UnreadableDraftException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final UnreadableDraft reason;

    /** Makes an exception with a reason and what led to it. */
    public UnreadableDraftException(UnreadableDraft reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    /** Returns the reason. */
    public UnreadableDraft reason() {
        return reason;
    }
}
