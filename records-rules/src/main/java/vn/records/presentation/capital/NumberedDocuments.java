package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * Kinds of documents with a number and a symbol behind them: a specific document, whose kind has a capital.
 *
 * @param kinds kinds of documents
 * @param number the word before the number
 * @param notAfter words before the kind with which it means several
 */
public record NumberedDocuments(ImmutableList<Phrase> kinds, String number, ImmutableSet<String> notAfter)
        implements OnProse.Judge {

    /** So many groups a symbol has at most. */
    private static final int LONGEST_SYMBOL = 6;

    private static final Verdict NONE = Verdict.notApplicable("no-such-name");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.of(number)) {
            if (word.at(1).filter(NumberedDocuments::isNumberWithSymbol).isPresent()
                    && !word.after().isEmpty()) {
                Optional<ImmutableList<Word>> kind = kindBefore(word);
                if (kind.isPresent() && !notAfter.contains(kind.get().get(0).before())) {
                    any = true;
                    fault(kind.get()).ifPresent(faults::add);
                }
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }

    private static boolean isNumberWithSymbol(Word word) {
        boolean symbol = false;
        Optional<Word> next = word.at(1);
        for (int i = 2; next.isPresent() && isJoined(next.get()) && i <= LONGEST_SYMBOL; i++) {
            symbol |= next.get().shape() == Shape.CAPITALS || next.get().shape() == Shape.MIXED;
            next = word.at(i);
        }
        return word.shape() == Shape.NUMBER && word.following() == '/' && symbol;
    }

    private static boolean isJoined(Word word) {
        return word.lead() == Lead.SIGN || word.lead() == Lead.HYPHEN;
    }

    private Optional<ImmutableList<Word>> kindBefore(Word number) {
        if (number.before().isEmpty()) {
            return Optional.empty();
        }
        Optional<ImmutableList<Word>> longest = Optional.empty();
        for (Phrase kind : kinds) {
            int words = kind.length();
            boolean longer = longest.filter(other -> other.size() >= words).isEmpty();
            if (longer && number.keyAt(-words).equals(kind.firstKey())) {
                Optional<ImmutableList<Word>> known = longest;
                longest = number.at(-words).flatMap(kind::at).or(() -> known);
            }
        }
        return longest;
    }

    private static Optional<Fault> fault(ImmutableList<Word> kind) {
        if (kind.stream().anyMatch(word -> word.shape() != Shape.SMALL)) {
            return Optional.empty();
        }
        Recased recased = Recased.from(kind.get(0), kind.get(kind.size() - 1));
        recased.set(kind.get(0), true);
        return Optional.of(recased.fault());
    }
}
