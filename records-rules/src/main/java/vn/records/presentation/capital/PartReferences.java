package vn.records.presentation.capital;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * Parts of a document where they are referred to by their number. Articles are counted, money has items and meetings have
 * points too, so a part is one only where the words beside it belong to a reference.
 *
 * @param article the word of an article, with a capital
 * @param lesser words of what an article is divided in, with small letters
 * @param greater words of what articles are gathered in, with a capital; that is derived, where it is wrong
 * @param places words behind which a reference stands, such as {@code tại}
 * @param documents words that a name of a document begins with, or that stand for it
 * @param lettered the one of the lesser ones that letters count
 * @param longer the word that makes another part of the last of the greater ones, where it stands before it
 */
public record PartReferences(
        String article,
        ImmutableSet<String> lesser,
        ImmutableSet<String> greater,
        ImmutableSet<String> places,
        ImmutableSet<String> documents,
        String lettered,
        String longer)
        implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-part-references");

    /** No document has so many digits in the number of a part; budgets have. */
    private static final int LONGEST_NUMBER = 3;

    private static final String ROMAN = "IVXLC";

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.of(article)) {
            if (isNumbered(word) && isReference(word)) {
                any = true;
                if (word.shape() == Shape.SMALL) {
                    faults.add(Recased.fault(word, true));
                }
            }
        }
        for (String unit : lesser) {
            for (Word word : prose.of(unit)) {
                if (isNumbered(word) && isReference(word)) {
                    any = true;
                    if (word.shape() == Shape.CAPITAL && !word.mayBegin()) {
                        faults.add(Recased.fault(word, false));
                    }
                }
            }
        }
        any |= greater(prose, faults);
        return any ? Verdict.of(faults) : NONE;
    }

    private boolean greater(Prose prose, List<Fault> faults) {
        boolean any = false;
        for (String unit : greater) {
            for (Word word : prose.of(unit)) {
                if (isNumbered(word) && isBesidePart(word)) {
                    any = true;
                    Word first = longer.equals(word.before()) ? word.at(-1).orElse(word) : word;
                    if (first.shape() == Shape.SMALL) {
                        faults.add(Recased.fault(first, true).withBasis(Basis.DERIVED));
                    }
                }
            }
        }
        return any;
    }

    /** Whether a short number, a letter or a Roman number stands behind it. */
    private static boolean isNumbered(Word word) {
        Optional<Word> next = word.at(1).filter(one -> one.lead() == Lead.SPACE);
        return next.filter(PartReferences::isNumber).isPresent();
    }

    private static boolean isNumber(Word word) {
        int length = word.end() - word.start();
        boolean roman = word.text().chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
        boolean number = word.shape() == Shape.NUMBER && length < LONGEST_NUMBER + 1 && word.following() != '/';
        return roman || number || (length == 1 && Character.isLetter(word.text().charAt(0)));
    }

    private boolean isReference(Word word) {
        return isBesidePart(word) || isPlaced(word) || isOfDocument(word);
    }

    /**
     * Whether a word of place stands before it. A capital letter is the name of a group too, a number behind what letters
     * count is a mark of a test, and a budget has items of three digits.
     */
    private boolean isPlaced(Word word) {
        boolean counted = word.at(1)
                .filter(next -> next.shape() == Shape.CAPITAL
                        || (next.shape() == Shape.NUMBER && (word.key().equals(lettered) || isOfBudget(word, next))))
                .isPresent();
        return places.contains(word.before()) && !counted;
    }

    private boolean isOfBudget(Word word, Word number) {
        return !word.key().equals(article) && number.end() - number.start() >= LONGEST_NUMBER;
    }

    /** Whether a lesser part with its number stands before it, or a further part with a number behind it. */
    private boolean isBesidePart(Word word) {
        if (isCounted(word) || word.at(-2).filter(this::isCounted).isPresent()) {
            return false;
        }
        boolean before = isBehindPart(word) && joins(word);
        Optional<Word> behind = word.at(2).filter(PartReferences::joins);
        boolean after = behind.filter(part -> isPart(part) && isNumbered(part)).isPresent();
        return before || after;
    }

    private boolean isBehindPart(Word word) {
        return word.at(-1)
                        .filter(number -> number.lead() == Lead.SPACE && isNumber(number))
                        .isPresent()
                && word.at(-2).filter(this::isPart).isPresent();
    }

    /** Whether a number before it says how many there are. */
    private boolean isCounted(Word word) {
        return isPart(word)
                && word.lead() == Lead.SPACE
                && word.at(-1).filter(number -> number.shape() == Shape.NUMBER).isPresent()
                && !isBehindPart(word);
    }

    private boolean isPart(Word word) {
        return word.key().equals(article) || lesser.contains(word.key()) || greater.contains(word.key());
    }

    private static boolean joins(Word word) {
        return word.lead() == Lead.SPACE || word.lead() == Lead.COMMA;
    }

    /** Whether the name of a document stands behind its number, or a word that means it. */
    private boolean isOfDocument(Word word) {
        return word.at(2)
                .filter(next -> next.lead() == Lead.SPACE && documents.contains(next.key()))
                .filter(next -> next.shape() == Shape.CAPITAL)
                .isPresent();
    }
}
