package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.Signs;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentType;

/**
 * The signs of a constituent, ready to be compared. A document is taken for it only where nothing else can be meant; what
 * is near leaves the answer open, as a false “missing” costs more than ten missed ones.
 */
final class CompiledSigns {

    private final EnumSet<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    private final CompiledPattern[] words;
    private final CompiledPattern[] not;
    private final boolean empty;
    /** The words of all patterns. */
    private final long[] set;

    CompiledSigns(Signs signs, Vocabulary vocabulary) {
        types.addAll(signs.types());
        words = compiled(signs.words(), vocabulary);
        not = compiled(signs.not(), vocabulary);
        empty = signs.isEmpty();
        set = vocabulary.emptySet();
        for (CompiledPattern pattern : words) {
            pattern.addTo(set);
        }
    }

    private static CompiledPattern[] compiled(ImmutableList<WordPattern> written, Vocabulary vocabulary) {
        return written.stream()
                .map(pattern -> new CompiledPattern(pattern, vocabulary))
                .toArray(CompiledPattern[]::new);
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
        Likeness likeness = words.length == 0 ? byType(type) : byWords(entry, type);
        if (likeness == Likeness.NO || hasForbidden(entry)) {
            return Likeness.NO;
        }
        return likeness == Likeness.SURE && entry.withoutMarks ? Likeness.MAYBE : likeness;
    }

    private boolean hasForbidden(EntryWords entry) {
        for (CompiledPattern pattern : not) {
            if (pattern.isIn(entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesWord(EntryWords entry) {
        for (int i = 0; i < set.length; i++) {
            if ((set[i] & entry.set[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static Likeness byType(@Nullable DocumentType type) {
        return type == null ? Likeness.NO : Likeness.SURE;
    }

    private Likeness byWords(EntryWords entry, @Nullable DocumentType type) {
        boolean ofType = !types.isEmpty() && type != null;
        Likeness best = ofType ? Likeness.MAYBE : Likeness.NO;
        if (!sharesWord(entry)) {
            return best;
        }
        for (int i = 0; i < words.length && best != Likeness.SURE; i++) {
            Likeness likeness =
                    switch (words[i].standIn(entry)) {
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
