package vn.records.completeness;

import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentType;

/** A pattern of words as numbers of a vocabulary. */
final class CompiledPattern {
    private static final int LEAST_COMMON = 2;

    private final int[][] parts;
    private final long[] set;
    /** The words that are not common ones. */
    private final long[] core;

    private final int size;
    private final int coreSize;
    private final boolean anywhere;
    /** The type whose name it begins with, and how many words that has. */
    private final @Nullable DocumentType type;

    private final int typeWords;
    private final int length;

    /** Makes a pattern; its words are in the vocabulary. */
    CompiledPattern(WordPattern pattern, Vocabulary vocabulary) {
        anywhere = pattern.anywhere();
        parts = new int[pattern.parts().size()][];
        set = vocabulary.emptySet();
        core = vocabulary.emptySet();
        int words = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = vocabulary.numbers(pattern.parts().get(i));
            words += parts[i].length;
            for (int word : parts[i]) {
                vocabulary.addTo(set, word);
                if (!vocabulary.isCommon(word)) {
                    vocabulary.addTo(core, word);
                }
            }
        }
        length = words;
        size = common(set, set);
        coreSize = common(core, core);
        type = DocumentType.startOf(String.join(" ", pattern.parts().get(0))).orElse(null);
        typeWords = type == null ? 0 : vocabulary.nameOf(type).length;
    }

    /** How the words stand in a subject. */
    enum Stand {
        /** At the beginning, or anywhere where that is enough. */
        RIGHT,
        /** Behind the name of the type. */
        BEHIND_TYPE,
        /** All of the words are there, but otherwise. */
        OTHERWISE,
        /** Most of the words are there. */
        PARTLY,
        /** Not. */
        NOT
    }

    Stand standIn(EntryWords entry) {
        int common = common(set, entry.set);
        if (common < size) {
            int shared = common(core, entry.set);
            return shared >= LEAST_COMMON && 2 * common > size && 2 * shared > coreSize ? Stand.PARTLY : Stand.NOT;
        } else if (rightEnd(entry) >= 0) {
            return Stand.RIGHT;
        } else if (endAt(entry.behindType, 0, entry) >= 0) {
            return Stand.BEHIND_TYPE;
        }
        return coreSize > 0 || restFrom(0, 0, entry) >= 0 ? Stand.OTHERWISE : Stand.NOT;
    }

    /** Whether the words stand anywhere, in their order. */
    boolean isIn(EntryWords entry) {
        return common(set, entry.set) == size && restFrom(0, 0, entry) >= 0;
    }

    /** Whether it is about documents of a type, by its first words. */
    boolean isOf(DocumentType other) {
        return type == other;
    }

    /** Whether it shares a word that says something with a document. */
    int coreWordsIn(EntryWords entry) {
        return common(core, entry.set);
    }

    /** Adds its words to a set. */
    void addTo(long[] words) {
        for (int i = 0; i < set.length; i++) {
            words[i] |= set[i];
        }
    }

    private static int common(long[] mine, long[] others) {
        int common = 0;
        for (int i = 0; i < mine.length; i++) {
            common += Long.bitCount(mine[i] & others[i]);
        }
        return common;
    }

    /** Returns how surely a document is it in which it stands, right or behind the type. */
    int likeness(EntryWords entry) {
        int end = rightEnd(entry);
        return end >= 0
                ? Likeness.sure(length, end)
                : Likeness.sure(length + entry.typeWords, endAt(entry.behindType, 0, entry));
    }

    private int rightEnd(EntryWords entry) {
        if (anywhere) {
            return restFrom(0, 0, entry);
        }
        int end = endAt(entry.starts, 0, entry);
        boolean ofType = type != null && type == entry.type && typeWords < parts[0].length;
        return end < 0 && ofType ? endAt(entry.behindType, typeWords, entry) : end;
    }

    /** Returns where it ends that begins at one of the places, or -1. */
    private int endAt(int[] places, int from, EntryWords entry) {
        for (int place : places) {
            if (entry.hasAt(parts[0], from, place)) {
                int end = restFrom(1, place + parts[0].length - from, entry);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private int restFrom(int part, int place, EntryWords entry) {
        int end = place;
        for (int i = part; i < parts.length && end >= 0; i++) {
            end = entry.endOf(parts[i], end);
        }
        return end;
    }
}
