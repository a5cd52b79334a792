package vn.records.docx.write.part;

import java.io.IOException;

/** A part that cannot be taken apart or copied. */
public final class PartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String part;

    PartException(String part) {
        super(part);
        this.part = part;
    }

    /** Returns the name of the part. */
    public String part() {
        return part;
    }
}
