package vn.records.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.text.encoding.LegacyEncoding;

/**
 * A stretch of a paragraph's text that the file has in an old code table (<i>đoạn chữ theo bảng mã cũ</i>), read as Unicode.
 *
 * @param start the offset of its first character, in the file as in the text
 * @param end the offset after its last character; more than start
 * @param encoding the code table
 * @param certain whether there is one way to read it
 * @since 0.1
 */
public record CodedStretch(int start, int end, LegacyEncoding encoding, boolean certain) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the stretch is empty or begins before the text
     */
    public CodedStretch {
        checkArgument(start >= 0 && end > start, "bad stretch: %s to %s", start, end);
    }
}
