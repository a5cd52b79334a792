package vn.records.presentation.recognition.line;

import java.util.Optional;
import vn.records.document.DocumentType;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.document.TypeVocabulary;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** The names of types of documents, as they stand above a subject. */
public final class TypeNames {

    private static final int LONGEST = 60;

    private TypeNames() {}

    /** Returns the type whose name the whole line is, in capitals or as prominent without. */
    public static Optional<DocumentType> of(Line line) {
        return line.folded().length() <= LONGEST && (line.isUpper() || (line.isCentred() && line.isBold()))
                ? DocumentType.ofName(unspaced(line.folded()))
                : Optional.empty();
    }

    /** Returns the type whose name the line begins with. */
    public static Optional<DocumentType> startOf(Line line) {
        return line.isUpper() ? DocumentType.startOf(line.folded()) : Optional.empty();
    }

    /** Returns the type of the Party whose name the whole line is, in capitals or as prominent without. */
    public static Optional<PartyType> ofParty(Line line) {
        return line.folded().length() <= LONGEST && (line.isUpper() || (line.isCentred() && line.isBold()))
                ? PartyType.ofName(unspaced(line.folded()))
                : Optional.empty();
    }

    /** Returns the type of the Party whose name the line begins with. */
    public static Optional<PartyType> startOfParty(Line line) {
        return line.isUpper() ? PartyType.startOf(line.folded()) : Optional.empty();
    }

    /** Returns the part of a line that is the name of the type it begins with. */
    public static Line name(Line line, NamedType type) {
        int words = type.vietnameseName().split(" ").length;
        String text = line.text();
        int end = line.begins();
        for (int i = 0; i < words; i++) {
            end = endOfWord(text, end);
        }
        return line.stretch(line.begins(), end);
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && !VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether it is the name of a kind of legal act, or begins with one. */
    public static boolean isLegislation(Line line) {
        return line.isUpper() && TypeVocabulary.isLegislation(VietnameseText.lower(unspaced(line.folded())));
    }

    /** Joins letters that are set apart: {@code Q U Y Ế T  Đ Ị N H}. */
    private static String unspaced(String text) {
        for (int i = 1; i < text.length(); i += 2) {
            if (text.charAt(i) != ' ') {
                return text;
            }
        }
        return text.length() < 5 ? text : DocumentTypeSpacing.join(text);
    }

    /** Finds where words begin again in spaced letters. */
    private static final class DocumentTypeSpacing {
        static String join(String text) {
            String letters = text.replace(" ", "");
            for (DocumentType type : DocumentType.values()) {
                if (VietnameseText.upper(type.vietnameseName()).replace(" ", "").equals(letters)) {
                    return type.vietnameseName();
                }
            }
            return letters;
        }
    }
}
