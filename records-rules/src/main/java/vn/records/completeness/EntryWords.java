package vn.records.completeness;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.document.DocumentType;
import vn.records.file.FileEntry;

/** What a document of a file says of itself, as numbers of a vocabulary: its type, and the words of its subject. */
final class EntryWords {
    private static final int MOST_WORDS_OF_TYPE = Arrays.stream(DocumentType.values())
            .mapToInt(type -> SubjectWords.in(type.vietnameseName()).size())
            .max()
            .orElseThrow();

    final @Nullable DocumentType type;
    /** The words, the name of the type in front. */
    final int[] words;
    /** How many words the name of the type has. */
    final int typeWords;

    /** Bits of the words that the vocabulary has. */
    final long[] set;

    final boolean blank;
    final boolean withoutMarks;

    EntryWords(FileEntry entry, Vocabulary vocabulary) {
        withoutMarks = isAscii(entry.subject());
        SubjectWords subjectWords = SubjectWords.in(entry.subject());
        int[] subject = vocabulary.read(subjectWords, withoutMarks);
        DocumentType stated = stated(entry);
        // every name of a type has a mark
        DocumentType written = withoutMarks
                ? null
                : DocumentType.startOf(subjectWords.first(MOST_WORDS_OF_TYPE))
                        .filter(known -> !known.hasEnded())
                        .orElse(null);
        type = stated == null ? written : stated;
        blank = type == null && subject.length == 0;
        typeWords = type == null ? 0 : vocabulary.nameOf(type).length;
        words = stated == null || stated == written ? subject : Ints.concat(front(stated, vocabulary), subject);
        set = vocabulary.emptySet();
        for (int word : words) {
            vocabulary.addTo(set, word);
        }
    }

    private int[] front(DocumentType stated, Vocabulary vocabulary) {
        return withoutMarks
                ? vocabulary.read(SubjectWords.in(stated.vietnameseName()), true)
                : vocabulary.nameOf(stated);
    }

    /** Returns the type stated, else the one that the symbol names. */
    private static @Nullable DocumentType stated(FileEntry entry) {
        if (entry.type().isPresent() || entry.number().isEmpty()) {
            return entry.type().orElse(null);
        }
        String number = entry.number().get();
        int slash = number.lastIndexOf('/');
        int hyphen = number.indexOf('-', slash + 1);
        return slash < 0 || hyphen < 0
                ? null
                : DocumentType.ofAbbreviation(number.substring(slash + 1, hyphen))
                        .orElse(null);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether the words stand at a place, one after the other. */
    boolean hasAt(int[] part, int place) {
        if (place + part.length > words.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (words[place + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the place after the first stand of the words from a place on, or -1. */
    int endOf(int[] part, int from) {
        for (int place = from; place + part.length <= words.length; place++) {
            if (hasAt(part, place)) {
                return place + part.length;
            }
        }
        return -1;
    }
}
