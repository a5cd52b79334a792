package vn.records.text.encoding;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.text.VietnameseText;

/**
 * What a text in an old code table reads as (<i>chữ đã giải mã</i>).
 *
 * @param codes the text as programs show it
 * @param text the text in Unicode, as long as the codes: where a letter has two of them, its mark stands apart behind it, and
 *     a code that writes nothing of its own has become a sign of no width
 * @param same the letters beyond ASCII whose codes show as themselves
 * @param open how many of its signs may be codes or may be signs
 * @since 0.1
 */
public record CodedReading(String codes, String text, String same, int open) implements Serializable {

    /** Stands for a code that writes nothing of its own. */
    public static final char NOTHING = '\u2060';

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if the texts are not equally long
     */
    public CodedReading {
        checkArgument(codes.length() == text.length(), "%s codes read as %s", codes, text);
    }

    /** Returns a text that is left as it is. */
    public static CodedReading none(String text) {
        return new CodedReading(text, text, "", 0);
    }

    /** Returns a stretch of it. */
    public CodedReading part(int from, int to) {
        return new CodedReading(codes.substring(from, to), text.substring(from, to), same, open);
    }

    /** Whether the character at an index stands for another one, or for itself beyond ASCII. */
    public boolean isRead(int index) {
        char code = codes.charAt(index);
        return text.charAt(index) != code || same.indexOf(code) >= 0;
    }

    /** Whether the character at an index is a letter beyond ASCII that the code table does not have. */
    public boolean isUnread(int index) {
        return Table.isLetterBeyondAscii(codes.charAt(index)) && !isRead(index);
    }

    /** Returns a stretch of such a text as it is to be written in Unicode: letters composed, signs of no width left out. */
    public static String composed(String stretch) {
        return VietnameseText.nfc(
                stretch.indexOf(NOTHING) < 0 ? stretch : stretch.replace(String.valueOf(NOTHING), ""));
    }
}
