package vn.records.completeness;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.document.DocumentType;
import vn.records.file.FileEntry;

/** What a document of a file says of itself, as numbers of a vocabulary: its type, and the words of its subject. */
final class EntryWords {
    private static final ImmutableMap<String, DocumentType> TYPES =
            Arrays.stream(DocumentType.values()).collect(toImmutableMap(EntryWords::name, type -> type));
    private static final int LONGEST_TYPE = 3;

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
        List<String> subject = SubjectWords.of(entry.subject());
        DocumentType stated = stated(entry);
        int named = namedWords(subject);
        DocumentType written = named == 0 ? null : TYPES.get(joined(subject, named));
        type = stated == null ? written : stated;
        List<String> front = stated == null || stated == written ? List.of() : SubjectWords.of(stated.vietnameseName());
        typeWords = front.isEmpty() ? named : front.size();
        blank = type == null && subject.isEmpty();
        withoutMarks = isAscii(entry.subject());
        words = new int[front.size() + subject.size()];
        set = vocabulary.emptySet();
        for (int i = 0; i < words.length; i++) {
            String word = i < front.size() ? front.get(i) : subject.get(i - front.size());
            int number = vocabulary.number(word);
            words[i] = number == Vocabulary.UNKNOWN && withoutMarks ? vocabulary.numberWithoutMarks(word) : number;
            if (words[i] >= 0) {
                set[words[i] >> 6] |= 1L << words[i];
            }
        }
    }

    private static String name(DocumentType type) {
        return String.join(" ", SubjectWords.of(type.vietnameseName()));
    }

    private static String joined(List<String> words, int count) {
        return String.join(" ", words.subList(0, count));
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

    private static int namedWords(List<String> subject) {
        for (int length = Math.min(LONGEST_TYPE, subject.size()); length > 1; length--) {
            if (TYPES.containsKey(joined(subject, length))) {
                return length;
            }
        }
        return 0;
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
