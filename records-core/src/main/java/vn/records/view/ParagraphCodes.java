package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;

/**
 * Paragraphs in old codes within a file in Unicode (<i>đoạn dán theo bảng mã cũ</i>), in fonts that do not tell: many of its
 * words are no Vietnamese as they stand, and all become Vietnamese in one code table and in no other.
 */
final class ParagraphCodes {

    private static final ImmutableList<LegacyEncoding> TABLES =
            ImmutableList.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI);

    private static final char LAST_ASCII = 0x7F;
    /** A word has one at the least. */
    private static final int FEWEST_CODES = 6;

    private ParagraphCodes() {}

    /** Returns how the paragraphs of a view are read; empty if none is in old codes. */
    static Optional<UnaryOperator<Paragraph>> of(DocumentView view) {
        boolean[] any = new boolean[1];
        EachParagraph.visit(view.body(), paragraph -> any[0] |= table(paragraph).isPresent());
        return any[0] ? Optional.of(ParagraphCodes::read) : Optional.empty();
    }

    private static Paragraph read(Paragraph paragraph) {
        return table(paragraph)
                .map(table -> LetterCodes.read(paragraph, table, true))
                .orElse(paragraph);
    }

    private static Optional<LegacyEncoding> table(Paragraph paragraph) {
        if (!paragraph.codes().isEmpty() || !mayBeCoded(paragraph.text())) {
            return Optional.empty();
        }
        List<LegacyEncoding> tables = TABLES.stream()
                .filter(table -> words(table.read(paragraph.text())).tellOneParagraph())
                .toList();
        boolean ill = words(CodedReading.none(paragraph.text())).areIllAsTheyStand();
        return ill && tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    private static boolean mayBeCoded(String text) {
        int codes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Decoding.isUnicode(c)) {
                return false;
            }
            codes += c > LAST_ASCII ? 1 : 0;
        }
        return codes >= FEWEST_CODES;
    }

    private static CodedWords words(CodedReading reading) {
        CodedWords words = new CodedWords();
        words.add(reading);
        return words;
    }
}
