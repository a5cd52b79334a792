package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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
        ImmutableList<CompiledSigns> signs = checklist.constituents().stream()
                .map(constituent -> new CompiledSigns(constituent.signs(), vocabulary))
                .collect(toImmutableList());
        for (int i = 0; i < signs.size(); i++) {
            sure.add(new ArrayList<>());
            possible.add(new ArrayList<>());
        }
        for (FileEntry entry : entries) {
            assign(entry, new EntryWords(entry, vocabulary), signs);
        }
    }

    /** What is surely one constituent is not taken for a possible other. */
    private void assign(FileEntry entry, EntryWords words, ImmutableList<CompiledSigns> signs) {
        Likeness[] all = new Likeness[signs.size()];
        Likeness best = Likeness.NO;
        for (int i = 0; i < all.length; i++) {
            all[i] = signs.get(i).likeness(words);
            best = all[i].compareTo(best) > 0 ? all[i] : best;
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
