package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.Signs;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentType;

/**
 * The signs of a constituent, ready to be compared. A document is taken for it only where nothing else can be meant; what
 * is near leaves the answer open, as a false “missing” costs more than ten missed ones.
 */
final class CompiledSigns {
    private static final int LEAST_OF_CORE = 2;
    /** Types that an office makes for its own running; no evidence and no paper of a party. */
    private static final ImmutableSet<DocumentType> INTERNAL = ImmutableSet.of(
            DocumentType.PLAN,
            DocumentType.PROGRAMME,
            DocumentType.INVITATION,
            DocumentType.INTRODUCTION,
            DocumentType.LEAVE_PERMIT,
            DocumentType.DISPATCH_SLIP);

    private final EnumSet<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    private final CompiledPattern[] words;
    private final CompiledPattern[] not;
    private final CompiledPattern[] possible;
    private final CompiledPattern[] title;
    private final boolean bareTitle;
    private final boolean open;
    private final boolean empty;
    /** The words of all patterns. */
    private final long[] set;

    CompiledSigns(Constituent constituent, Vocabulary vocabulary) {
        Signs signs = constituent.signs();
        types.addAll(signs.types());
        words = compiled(signs.words(), vocabulary);
        not = compiled(signs.not(), vocabulary);
        possible = compiled(signs.possible(), vocabulary);
        open = signs.isOpen();
        empty = signs.isEmpty();
        ImmutableList<String> titleWords = SubjectWords.of(constituent.title().vietnamese());
        bareTitle = types.size() == 1
                && titleWords.equals(SubjectWords.of(types.iterator().next().vietnameseName()));
        title = bareTitle || titleWords.isEmpty()
                ? new CompiledPattern[0]
                : new CompiledPattern[] {
                    new CompiledPattern(new WordPattern(ImmutableList.of(titleWords), false), vocabulary)
                };
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

    /** Returns a {@link Likeness}. */
    int likeness(EntryWords entry) {
        if (empty) {
            return Likeness.NO;
        } else if (entry.blank) {
            return Likeness.MAYBE;
        }
        DocumentType type = entry.type;
        if (!types.isEmpty() && type != null && !types.contains(type)) {
            return Likeness.NO;
        }
        int likeness = Math.max(byTitle(entry), words.length == 0 ? byType(type) : byWords(entry, type));
        if (likeness == Likeness.NO && (isOpenTo(entry) || isPossible(entry))) {
            likeness = Likeness.MAYBE;
        }
        if (likeness == Likeness.NO || hasForbidden(entry)) {
            return Likeness.NO;
        }
        return entry.withoutMarks ? Likeness.MAYBE : likeness;
    }

    private boolean hasForbidden(EntryWords entry) {
        for (CompiledPattern pattern : not) {
            if (pattern.isIn(entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpenTo(EntryWords entry) {
        return open && (entry.related || (entry.type == null || !INTERNAL.contains(entry.type)));
    }

    private boolean isPossible(EntryWords entry) {
        for (CompiledPattern pattern : possible) {
            if (pattern.standIn(entry) == CompiledPattern.Stand.RIGHT) {
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

    /** A document that is called as the constituent is. */
    private int byTitle(EntryWords entry) {
        for (CompiledPattern pattern : title) {
            if (pattern.standIn(entry) == CompiledPattern.Stand.RIGHT) {
                return pattern.likeness(entry);
            }
        }
        return bareTitle && entry.bare ? Likeness.sure(entry.words.length, entry.words.length) : Likeness.NO;
    }

    private int byType(@Nullable DocumentType type) {
        return types.isEmpty() || type == null ? Likeness.NO : Likeness.sure(1, 0);
    }

    private int byWords(EntryWords entry, @Nullable DocumentType type) {
        boolean ofType = !types.isEmpty() && type != null;
        int best = ofType && (entry.bare || entry.related) ? Likeness.MAYBE : Likeness.NO;
        if (!sharesWord(entry)) {
            return best;
        }
        for (CompiledPattern pattern : words) {
            best = Math.max(best, by(pattern, entry, ofType));
        }
        return best;
    }

    private int by(CompiledPattern pattern, EntryWords entry, boolean ofType) {
        return switch (pattern.standIn(entry)) {
            case RIGHT -> types.isEmpty() || ofType ? pattern.likeness(entry) : Likeness.MAYBE;
            case BEHIND_TYPE -> ofType ? pattern.likeness(entry) : Likeness.MAYBE;
            case OTHERWISE -> Likeness.MAYBE;
            case PARTLY -> ofType || entry.type == null || isOf(entry.type) ? Likeness.MAYBE : Likeness.NO;
            case NOT -> ofType && pattern.coreWordsIn(entry) >= LEAST_OF_CORE ? Likeness.MAYBE : Likeness.NO;
        };
    }

    /** Whether a pattern says that a document of a type may be it. */
    private boolean isOf(DocumentType type) {
        for (CompiledPattern pattern : words) {
            if (pattern.isOf(type)) {
                return true;
            }
        }
        return false;
    }
}
