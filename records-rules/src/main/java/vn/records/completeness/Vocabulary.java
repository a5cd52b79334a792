package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.completeness.words.CommonWords;
import vn.records.document.DocumentType;
import vn.records.text.VietnameseText;

/**
 * The words of a checklist, of the names of types and of the title of the file, each with a number, so that subjects are
 * compared as numbers. Those of the checklist come first.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    /** The words of the names of the types, in their order. */
    private static final ImmutableList<ImmutableList<String>> TYPE_NAMES = Arrays.stream(DocumentType.values())
            .map(type -> SubjectWords.of(type.vietnameseName()))
            .collect(toImmutableList());

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int ofChecklist;
    private final WordIndex index;
    private final int[][] typeNames;
    private final BitSet common = new BitSet();
    private final BitSet ofTitle = new BitSet();
    private @Nullable Map<String, Integer> withoutMarks;

    /** Makes the vocabulary of a checklist for a file with a title. */
    Vocabulary(Checklist checklist, String title) {
        for (Constituent constituent : checklist.constituents()) {
            constituent.signs().words().forEach(pattern -> pattern.parts().forEach(this::add));
            constituent.signs().not().forEach(pattern -> pattern.parts().forEach(this::add));
            constituent.signs().possible().forEach(pattern -> pattern.parts().forEach(this::add));
            add(SubjectWords.of(constituent.title().vietnamese()));
        }
        ofChecklist = numbers.size();
        TYPE_NAMES.forEach(this::add);
        ImmutableList<String> titleWords = SubjectWords.of(title);
        add(titleWords);
        numbers.forEach((word, number) -> common.set(number, CommonWords.contains(word)));
        titleWords.forEach(word -> ofTitle.set(numbers.getOrDefault(word, 0), !CommonWords.contains(word)));
        typeNames = TYPE_NAMES.stream().map(this::numbers).toArray(int[][]::new);
        index = new WordIndex(numbers);
    }

    private void add(List<String> words) {
        words.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
    }

    /** Returns a set of none of the words of the checklist, a bit for each. */
    long[] emptySet() {
        return new long[(ofChecklist >> 6) + 1];
    }

    /** Adds a word to a set, if it is one of the checklist. */
    void addTo(long[] set, int number) {
        if (number >= 0 && number < ofChecklist) {
            set[number >> 6] |= 1L << number;
        }
    }

    /** Whether a word says nothing of what a document is. */
    boolean isCommon(int number) {
        return common.get(number);
    }

    /** Whether a word is one that the title of the file has, and not a common one. */
    boolean isOfTitle(int number) {
        return number >= 0 && ofTitle.get(number);
    }

    /** Returns the numbers of words that the vocabulary has. */
    int[] numbers(List<String> words) {
        return words.stream()
                .mapToInt(word -> numbers.getOrDefault(word, UNKNOWN))
                .toArray();
    }

    /** Returns the numbers of the words of a subject; where it was typed without marks, words are found without. */
    int[] read(SubjectWords words, boolean typedWithoutMarks) {
        int[] read = new int[words.size()];
        for (int i = 0; i < read.length; i++) {
            int number = index.number(words, i);
            boolean known = number >= 0 && number < ofChecklist;
            read[i] = known || !typedWithoutMarks ? number : numberWithoutMarks(words.get(i));
        }
        return read;
    }

    private int numberWithoutMarks(String word) {
        if (withoutMarks == null) {
            Map<String, Integer> skeletons = new HashMap<>();
            numbers.forEach((marked, number) -> {
                if (number < ofChecklist) {
                    skeletons.putIfAbsent(VietnameseText.skeleton(marked), number);
                }
            });
            withoutMarks = skeletons;
        }
        return withoutMarks.getOrDefault(VietnameseText.skeleton(word), UNKNOWN);
    }

    /** Returns the numbers of the words of the name of a type. */
    @SuppressWarnings("EnumOrdinal") // the place among the types, never stored
    int[] nameOf(DocumentType type) {
        return typeNames[type.ordinal()];
    }
}
