package vn.records.presentation.page;

import java.util.stream.Stream;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/**
 * What text in fonts of the code tables TCVN3 and VNI is (<i>bảng mã cũ</i>): codes of those tables, which show as letters
 * and signs that Vietnamese does not have, or Unicode that only has the wrong font. Letters that both have, such as à, are
 * told by the rest of the file.
 */
final class OldCodes {

    private static final char LAST_ASCII = 0x7F;
    private static final char LAST_LATIN = 0xFF;
    private static final String VIETNAMESE_LATIN = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";
    private static final String SIGNS_OF_ANY_TEXT = "°±²³·×÷«»§\u00A0\u00AD";

    private final boolean old;
    private final boolean unicode;

    private OldCodes(boolean old, boolean unicode) {
        this.old = old;
        this.unicode = unicode;
    }

    /** Returns what the fonts of old code tables in a draft hold. */
    static OldCodes of(Draft draft) {
        boolean old = false;
        boolean unicode = false;
        for (Line line : (Iterable<Line>) Stream.concat(draft.lines().stream(), draft.boxLines().stream())::iterator) {
            Paragraph paragraph = line.paragraph();
            for (Span span : paragraph.spans()) {
                if (Typeface.isLegacy(span.format().font())) {
                    String text = paragraph.text().substring(span.start(), span.end());
                    old |= isOld(text);
                    unicode |= isUnicode(text);
                }
            }
        }
        return new OldCodes(old, unicode);
    }

    private static boolean isOld(String text) {
        return text.chars()
                .anyMatch(c -> c > LAST_ASCII
                        && c <= LAST_LATIN
                        && VIETNAMESE_LATIN.indexOf(c) < 0
                        && SIGNS_OF_ANY_TEXT.indexOf(c) < 0);
    }

    private static boolean isUnicode(String text) {
        return VietnameseText.nfc(text).chars().anyMatch(c -> c > LAST_LATIN && Character.isLetter(c));
    }

    private static boolean isOpen(String text) {
        return text.chars().anyMatch(c -> VIETNAMESE_LATIN.indexOf(c) >= 0) && !isOld(text) && !isUnicode(text);
    }

    /** Whether text in such a font is made of its codes, so that it must be converted. */
    boolean hold(String text) {
        boolean all = old && !unicode;
        return all ? !isUnicode(text) : isOld(text) && !isUnicode(text);
    }

    /** Whether text in such a font is surely Unicode, so that another font shows the same words. */
    boolean areNotIn(String text) {
        return !hold(text) && (!isOpen(text) || (unicode && !old));
    }
}
