package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A fonds (<i>phông lưu trữ</i>): all archive records made by one body or person.
 *
 * @param code a short name that the archive knows it by
 * @param title its name
 * @since 0.1
 */
public record Fonds(String code, String title) implements Serializable {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Fonds {
        checkArgument(!code.isBlank(), "fonds without a code: '%s'", title);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
