package vn.records.completeness;

import java.util.HashMap;
import java.util.Map;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.WordPattern;
import vn.records.text.VietnameseText;

/** The words of a checklist, each with a number, so that subjects are compared as numbers. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> withoutMarks = new HashMap<>();

    Vocabulary(Checklist checklist) {
        for (Constituent constituent : checklist.constituents()) {
            constituent.signs().words().forEach(this::add);
            constituent.signs().not().forEach(this::add);
        }
    }

    private void add(WordPattern pattern) {
        pattern.parts()
                .forEach(part -> part.forEach(word -> {
                    int number = numbers.size();
                    if (numbers.putIfAbsent(word, number) == null) {
                        withoutMarks.putIfAbsent(VietnameseText.skeleton(word), number);
                    }
                }));
    }

    /** Returns a set of none of the words, a bit for each. */
    long[] emptySet() {
        return new long[(numbers.size() >> 6) + 1];
    }

    /** Returns the number of a word, or {@link #UNKNOWN}. */
    int number(String word) {
        Integer number = numbers.get(word);
        return number == null ? UNKNOWN : number;
    }

    /** Returns the number of a word that was typed without marks, or {@link #UNKNOWN}. */
    int numberWithoutMarks(String word) {
        Integer number = withoutMarks.get(VietnameseText.skeleton(word));
        return number == null ? UNKNOWN : number;
    }
}
