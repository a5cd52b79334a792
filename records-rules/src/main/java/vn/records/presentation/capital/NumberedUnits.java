package vn.records.presentation.capital;

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
 * Units of administration that are named by a number: a capital at the class noun. Before a word that is counted the number is
 * no name.
 *
 * @param nouns class nouns
 * @param notAfter words before the noun with which it is none, such as {@code mỗi}
 * @param before words that stand behind the name in an address
 */
public record NumberedUnits(ImmutableSet<String> nouns, ImmutableSet<String> notAfter, ImmutableSet<String> before)
        implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (String noun : nouns) {
            for (Word word : prose.of(noun)) {
                Optional<Word> number = word.at(1).filter(next -> !word.after().isEmpty());
                if (number.isPresent()
                        && (isName(number.get()) || isCapitalName(word, number.get()))
                        && !notAfter.contains(word.before())) {
                    any = true;
                    if (word.shape() == Shape.SMALL) {
                        Recased name = Recased.from(word, number.get());
                        name.set(word, true);
                        faults.add(name.fault());
                    }
                }
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }

    private static boolean isCapitalName(Word noun, Word number) {
        return noun.isCapital() && !noun.mayBegin() && number.shape() == Shape.NUMBER;
    }

    private boolean isName(Word number) {
        boolean digits = number.shape() == Shape.NUMBER && number.text().chars().allMatch(Character::isDigit);
        Lead behind = number.at(1).map(Word::lead).orElse(Lead.STOP);
        boolean ends = behind == Lead.STOP || behind == Lead.MARK || (behind == Lead.COMMA && isListed(number));
        return digits && (ends || before.contains(number.after()));
    }

    /** Behind the comma stands no further number, which may count. */
    private static boolean isListed(Word number) {
        return number.at(1).filter(next -> next.shape() != Shape.NUMBER).isPresent();
    }
}
