package vn.records.reader;

import java.nio.charset.StandardCharsets;

/**
 * How a file begins (<i>phần đầu tệp</i>): all that is looked at to tell its format.
 *
 * @since 0.1
 */
public final class FileStart {

    /** How many bytes are looked at. */
    public static final int MOST = 4096;

    private final String latin1;

    private FileStart(String latin1) {
        this.latin1 = latin1;
    }

    /** Returns the start of a file. */
    public static FileStart of(byte[] file) {
        return new FileStart(new String(file, 0, Math.min(file.length, MOST), StandardCharsets.ISO_8859_1));
    }

    /** Returns its first bytes, at most {@value #MOST}, each as the character of its number: {@code PK…} for an archive. */
    public String latin1() {
        return latin1;
    }
}
