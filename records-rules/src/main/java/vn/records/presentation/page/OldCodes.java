package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.LegacyEncoding;
import vn.records.text.encoding.LegacyFont;
import vn.records.view.CodedStretch;
import vn.records.view.Paragraph;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/**
 * What text in fonts of the code tables TCVN3 and VNI is (<i>bảng mã cũ</i>): codes, which were read, or Unicode that only has
 * the wrong font, or neither for certain. Letters without marks go with the codes of the file.
 */
final class OldCodes {

    private static final char LAST_ASCII = 0x7F;
    private static final char LAST_LATIN = 0xFF;

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
                if (isLegacy(span.format())) {
                    boolean coded = isCoded(paragraph, span.start(), span.end());
                    old |= coded;
                    unicode |= !coded && isUnicode(text(paragraph, span));
                }
            }
        }
        return new OldCodes(old, unicode);
    }

    private static String text(Paragraph paragraph, Span span) {
        return paragraph.text().substring(span.start(), span.end());
    }

    static boolean isLegacy(TextFormat format) {
        return Typeface.isLegacy(format.font()) || Typeface.isLegacy(format.accentedFont());
    }

    /** Whether a stretch of a paragraph was read from codes. */
    static boolean isCoded(Paragraph paragraph, int start, int end) {
        return code(paragraph, start, end).isPresent();
    }

    /** Returns the first codes that a stretch of a paragraph was read from. */
    static Optional<CodedStretch> code(Paragraph paragraph, int start, int end) {
        ImmutableList<CodedStretch> codes = paragraph.codes();
        int from = 0;
        int to = codes.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (codes.get(middle).end() <= start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < codes.size() && codes.get(from).start() < end ? Optional.of(codes.get(from)) : Optional.empty();
    }

    /** Returns the code table of the fonts of a format. */
    static Optional<LegacyEncoding> encoding(TextFormat format) {
        return LegacyFont.of(format.accentedFont())
                .or(() -> LegacyFont.of(format.font()))
                .map(LegacyFont::encoding);
    }

    private static boolean isUnicode(String text) {
        return VietnameseText.nfc(text).chars().anyMatch(c -> c > LAST_LATIN && Character.isLetter(c));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c <= LAST_ASCII || !Character.isLetter(c));
    }

    /** Whether a span is of the codes of the file, so that it is converted with them. */
    boolean hold(Paragraph paragraph, Span span) {
        return isCoded(paragraph, span.start(), span.end())
                || (old && !unicode && isLegacy(span.format()) && isPlain(text(paragraph, span)));
    }

    /** Whether a span in such a font is surely Unicode, so that another font shows the same words. */
    boolean areNotIn(Paragraph paragraph, Span span) {
        String text = text(paragraph, span);
        boolean same = isUnicode(text) || isPlain(text) || (unicode && !old);
        return !hold(paragraph, span) && same && !(isOfCapitals(span.format()) && VietnameseText.hasLowerCase(text));
    }

    private static boolean isOfCapitals(TextFormat format) {
        return LegacyFont.of(format.font()).filter(LegacyFont::capitals).isPresent();
    }
}
