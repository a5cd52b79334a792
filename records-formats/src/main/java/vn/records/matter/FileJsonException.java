package vn.records.matter;

import java.io.IOException;
import java.io.Serial;

/**
 * A file in JSON that cannot be read (<i>tệp JSON không đọc được</i>), with the line and the field.
 *
 * @since 0.1
 */
public final class FileJsonException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    FileJsonException(int line, String field, String vietnamese, String english) {
        super(place(line, "line ", field, "field ") + english);
        this.vietnamese = place(line, "dòng ", field, "trường ") + vietnamese;
    }

    private static String place(int line, String lineWord, String field, String fieldWord) {
        return lineWord + line + (field.isEmpty() ? "" : ", " + fieldWord + "“" + field + "”") + ": ";
    }

    /** Returns the message in Vietnamese; {@link #getMessage()} is the same in English. */
    public String vietnamese() {
        return vietnamese;
    }
}
