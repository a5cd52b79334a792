package vn.records.completeness;

import java.util.ArrayList;
import java.util.List;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.FileEntry;

/** Which documents of a file are which constituents of a checklist. */
final class Matching {

    private final List<List<FileEntry>> sure = new ArrayList<>();
    private final List<List<FileEntry>> possible = new ArrayList<>();
    private final List<FileEntry> assigned = new ArrayList<>();

    Matching(Checklist checklist, List<FileEntry> entries) {
        Vocabulary vocabulary = new Vocabulary(checklist);
        CompiledSigns[] signs = checklist.constituents().stream()
                .map(constituent -> new CompiledSigns(constituent.signs(), vocabulary))
                .toArray(CompiledSigns[]::new);
        for (int i = 0; i < signs.length; i++) {
            sure.add(new ArrayList<>());
            possible.add(new ArrayList<>());
        }
        Likeness[] all = new Likeness[signs.length];
        for (FileEntry entry : entries) {
            EntryWords words = new EntryWords(entry, vocabulary);
            for (int i = 0; i < signs.length; i++) {
                all[i] = signs[i].likeness(words);
            }
            assign(entry, all);
        }
    }

    /** What is surely one constituent is not taken for a possible other. */
    private void assign(FileEntry entry, Likeness[] all) {
        Likeness best = Likeness.NO;
        for (Likeness likeness : all) {
            best = likeness.compareTo(best) > 0 ? likeness : best;
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i] == best && best != Likeness.NO) {
                (best == Likeness.SURE ? sure : possible).get(i).add(entry);
            }
        }
        if (best == Likeness.SURE) {
            assigned.add(entry);
        }
    }

    /** Returns the documents that are a constituent, counted from 0. */
    List<FileEntry> sure(int constituent) {
        return sure.get(constituent);
    }

    /** Returns the documents that may be a constituent, counted from 0. */
    List<FileEntry> possible(int constituent) {
        return possible.get(constituent);
    }

    /** Returns the documents that are surely some constituent. */
    List<FileEntry> assigned() {
        return assigned;
    }
}
