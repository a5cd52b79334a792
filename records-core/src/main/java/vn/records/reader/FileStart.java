package vn.records.reader;

import java.nio.charset.StandardCharsets;

/**
 * How a file begins (<i>phần đầu tệp</i>): all that is looked at to tell its format.
 *
 * @param latin1 its first bytes, at most {@value #MOST}, each as the character of its number: {@code PK\u0003\u0004} for a
 *     zip archive
 * @since 0.1
 */
public record FileStart(String latin1) {

    /** How many bytes are looked at. */
    public static final int MOST = 4096;

    /** Returns the start of a file. */
    public static FileStart of(byte[] file) {
        return new FileStart(new String(file, 0, Math.min(file.length, MOST), StandardCharsets.ISO_8859_1));
    }
}
