package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.Signs;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentType;

/**
 * The signs of a constituent, ready to be compared. A document is taken for it only where nothing else can be meant; what
 * is near leaves the answer open, as a false “missing” costs more than ten missed ones.
 */
final class CompiledSigns {

    private final ImmutableSet<DocumentType> types;
    private final ImmutableList<CompiledPattern> words;
    private final ImmutableList<CompiledPattern> not;
    private final boolean empty;

    CompiledSigns(Signs signs, Vocabulary vocabulary) {
        types = signs.types();
        words = compiled(signs.words(), vocabulary);
        not = compiled(signs.not(), vocabulary);
        empty = signs.isEmpty();
    }

    private static ImmutableList<CompiledPattern> compiled(ImmutableList<WordPattern> written, Vocabulary vocabulary) {
        return written.stream()
                .map(pattern -> new CompiledPattern(pattern, vocabulary))
                .collect(toImmutableList());
    }

    Likeness likeness(EntryWords entry) {
        if (empty) {
            return Likeness.NO;
        } else if (entry.blank) {
            return Likeness.MAYBE;
        }
        DocumentType type = entry.type;
        if (!types.isEmpty() && type != null && !types.contains(type)) {
            return Likeness.NO;
        }
        for (int i = 0; i < not.size(); i++) {
            if (not.get(i).isIn(entry)) {
                return Likeness.NO;
            }
        }
        Likeness likeness = words.isEmpty() ? byType(type) : byWords(entry, type);
        return likeness == Likeness.SURE && entry.withoutMarks ? Likeness.MAYBE : likeness;
    }

    private static Likeness byType(@Nullable DocumentType type) {
        return type == null ? Likeness.NO : Likeness.SURE;
    }

    private Likeness byWords(EntryWords entry, @Nullable DocumentType type) {
        boolean ofType = !types.isEmpty() && type != null;
        Likeness best = ofType ? Likeness.MAYBE : Likeness.NO;
        for (int i = 0; i < words.size() && best != Likeness.SURE; i++) {
            Likeness likeness =
                    switch (words.get(i).standIn(entry)) {
                        case RIGHT -> types.isEmpty() || ofType ? Likeness.SURE : Likeness.MAYBE;
                        case BEHIND_TYPE -> ofType ? Likeness.SURE : Likeness.MAYBE;
                        case OTHERWISE -> Likeness.MAYBE;
                        case NOT -> Likeness.NO;
                    };
            best = likeness.compareTo(best) > 0 ? likeness : best;
        }
        return best;
    }
}
