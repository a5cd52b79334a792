package vn.records.completeness;

import vn.records.completeness.checklist.WordPattern;

/** A pattern of words as numbers of a vocabulary. */
final class CompiledPattern {
    private static final int LEAST_COMMON = 2;

    private final int[][] parts;
    private final long[] set;
    private final int size;
    private final boolean anywhere;

    /** Makes a pattern; its words are in the vocabulary. */
    CompiledPattern(WordPattern pattern, Vocabulary vocabulary) {
        anywhere = pattern.anywhere();
        parts = new int[pattern.parts().size()][];
        set = vocabulary.emptySet();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = vocabulary.numbers(pattern.parts().get(i));
            for (int word : parts[i]) {
                vocabulary.addTo(set, word);
            }
        }
        size = common(set);
    }

    /** How the words stand in a subject. */
    enum Stand {
        /** At the beginning, or anywhere where that is enough. */
        RIGHT,
        /** Behind the name of the type. */
        BEHIND_TYPE,
        /** All or most of the words are there, but otherwise. */
        OTHERWISE,
        /** Not. */
        NOT
    }

    Stand standIn(EntryWords entry) {
        int common = common(entry.set);
        if (common < size) {
            return common >= LEAST_COMMON && 2 * common > size ? Stand.OTHERWISE : Stand.NOT;
        } else if (anywhere ? restFrom(0, 0, entry) >= 0 : beginsAt(0, entry)) {
            return Stand.RIGHT;
        }
        return entry.typeWords > 0 && beginsAt(entry.typeWords, entry) ? Stand.BEHIND_TYPE : Stand.OTHERWISE;
    }

    /** Whether the words stand anywhere, in their order. */
    boolean isIn(EntryWords entry) {
        return common(entry.set) == size && restFrom(0, 0, entry) >= 0;
    }

    /** Adds its words to a set. */
    void addTo(long[] words) {
        for (int i = 0; i < set.length; i++) {
            words[i] |= set[i];
        }
    }

    private int common(long[] words) {
        int common = 0;
        for (int i = 0; i < set.length; i++) {
            common += Long.bitCount(set[i] & words[i]);
        }
        return common;
    }

    private boolean beginsAt(int place, EntryWords entry) {
        return entry.hasAt(parts[0], place) && restFrom(1, place + parts[0].length, entry) >= 0;
    }

    private int restFrom(int part, int place, EntryWords entry) {
        int end = place;
        for (int i = part; i < parts.length && end >= 0; i++) {
            end = entry.endOf(parts[i], end);
        }
        return end;
    }
}
