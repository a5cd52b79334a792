package vn.records.completeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.FileEntry;

/**
 * Which documents of a file are which constituents of a checklist. A document fills one place: the one that names it with
 * the most words. One that fills two places equally well may be either, and is surely neither.
 */
final class Matching {

    private static final int NONE = -1;

    private final List<FileEntry> entries;
    private final CompiledSigns[] signs;
    /** For each document the constituents that it is most likely. */
    private final int[][] candidates;
    /** For each document the constituent that it is, or {@link #NONE}. */
    private final int[] places;

    Matching(Checklist checklist, String title, List<FileEntry> entries) {
        this.entries = entries;
        Vocabulary vocabulary = new Vocabulary(checklist, title);
        signs = checklist.constituents().stream()
                .map(constituent -> new CompiledSigns(constituent, vocabulary))
                .toArray(CompiledSigns[]::new);
        candidates = new int[entries.size()][];
        places = new int[entries.size()];
        for (int i = 0; i < places.length; i++) {
            boolean sure = compare(i, new EntryWords(entries.get(i), vocabulary));
            places[i] = sure && candidates[i].length == 1 ? candidates[i][0] : NONE;
        }
    }

    /** Returns whether a document is surely one of its candidates. */
    private boolean compare(int entry, EntryWords words) {
        int best = Likeness.NO;
        int[] all = new int[signs.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = signs[i].likeness(words);
            best = Math.max(best, all[i]);
        }
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == best && best != Likeness.NO) {
                all[count++] = i;
            }
        }
        candidates[entry] = Arrays.copyOf(all, count);
        return Likeness.isSure(best);
    }

    /** Returns the documents that are a constituent, counted from 0. */
    List<FileEntry> sure(int constituent) {
        List<FileEntry> sure = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == constituent) {
                sure.add(entries.get(i));
            }
        }
        return sure;
    }

    /** Returns the documents that may be a constituent, counted from 0. */
    List<FileEntry> possible(int constituent) {
        List<FileEntry> possible = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (isPossible(i, constituent)) {
                possible.add(entries.get(i));
            }
        }
        return possible;
    }

    private boolean isPossible(int entry, int constituent) {
        if (places[entry] != NONE) {
            return false;
        }
        for (int candidate : candidates[entry]) {
            if (candidate == constituent) {
                return true;
            }
        }
        return false;
    }

    /** Returns the constituent that a document is, counted from 0, or -1. */
    int placeOf(int entry) {
        return places[entry];
    }

    /** Whether a document can be no constituent at all. */
    boolean isUnrelated(int entry) {
        return candidates[entry].length == 0;
    }
}
