package vn.records.completeness;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.SubjectWords;

/** Numbers of words, looked up without making a string of each. */
final class WordIndex {

    private final @Nullable String[] words;
    private final int[] numbers;

    /** Makes an index, at most half full. */
    WordIndex(Map<String, Integer> given) {
        int size = Integer.highestOneBit(given.size() + 1) << 2;
        words = new @Nullable String[size];
        numbers = new int[size];
        given.forEach((word, number) -> {
            int place = place(word.hashCode());
            while (words[place] != null) {
                place = place(place + 1);
            }
            words[place] = word;
            numbers[place] = number;
        });
    }

    private int place(int hash) {
        return hash & (words.length - 1);
    }

    /** Returns the number of a word of a subject, counted from 0, or {@link Vocabulary#UNKNOWN}. */
    int number(SubjectWords subject, int place) {
        int hash = subject.hash(place);
        int at = place(hash);
        for (String word = words[at]; word != null; word = words[at]) {
            if (word.hashCode() == hash && subject.isWord(place, word)) {
                return numbers[at];
            }
            at = place(at + 1);
        }
        return Vocabulary.UNKNOWN;
    }
}
