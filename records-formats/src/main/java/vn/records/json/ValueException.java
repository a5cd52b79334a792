package vn.records.json;

import java.io.IOException;
import java.io.Serial;

/** JSON that does not hold the value asked for, with the way down to it. */
final class ValueException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    ValueException(String reason) {
        super(reason);
        this.reason = reason;
    }

    private ValueException(String path, String reason) {
        super(path + ": " + reason);
        this.reason = reason;
    }

    /** Returns the same, seen from one step above. */
    ValueException in(String step) {
        String message = String.valueOf(getMessage());
        String below = message.equals(reason) ? "" : message.substring(0, message.length() - reason.length() - 2);
        String path = below.isEmpty() || below.charAt(0) == '[' ? step + below : step + "." + below;
        return new ValueException(path, reason);
    }
}
