package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.text.VietnameseText;

/**
 * The number and sign of a file (<i>số và ký hiệu hồ sơ, mã hồ sơ</i>) as its agency writes it, such as {@code 01.TCCB}
 * or {@code 000.06.16.G09.2010.01.TH}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V and VI. Agencies write it in many ways, so any text of one line is taken.
 *
 * @param value the code, composed, without blanks at its ends
 * @since 0.1
 */
public record FileCode(String value) implements Comparable<FileCode>, Serializable {

    /** The most characters a code may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Composes the letters and checks the text.
     *
     * @throws IllegalArgumentException if it is blank, begins or ends with a blank, holds a control character or has more
     *     than {@value #MAX_LENGTH} characters
     */
    public FileCode {
        value = VietnameseText.nfc(value);
        checkArgument(isCode(value), "no code of a file: '%s'", value);
    }

    /**
     * Returns the code with this text.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static FileCode of(String value) {
        return new FileCode(value);
    }

    /**
     * Returns the same as {@link #of(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static FileCode valueOf(String value) {
        return of(value);
    }

    /** Whether a text can be a code. */
    public static boolean isCode(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH || isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public int compareTo(FileCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
