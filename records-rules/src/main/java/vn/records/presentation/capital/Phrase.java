package vn.records.presentation.capital;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/** A name that is listed with its capitals (<i>tên riêng trong danh mục</i>), such as {@code vịnh Hạ Long}. */
public final class Phrase {

    private static final ImmutableSet<String> NONE = ImmutableSet.of();

    private final Spelling spelling;
    private final ImmutableList<Spelling> others;
    private final ImmutableSet<String> notAfter;
    private final ImmutableSet<String> notBefore;
    private final ImmutableSet<String> onlyAfter;
    private final boolean evenSmall;
    private final String instead;

    private Phrase(
            Spelling spelling,
            ImmutableList<Spelling> others,
            ImmutableSet<String> notAfter,
            ImmutableSet<String> notBefore,
            ImmutableSet<String> onlyAfter,
            boolean evenSmall,
            String instead) {
        this.instead = instead;
        this.spelling = spelling;
        this.others = others;
        this.notAfter = notAfter;
        this.notBefore = notBefore;
        this.onlyAfter = onlyAfter;
        this.evenSmall = evenSmall;
    }

    /** Returns a name as it has to be written. */
    public static Phrase of(String text) {
        return new Phrase(Spelling.of(text), ImmutableList.of(), NONE, NONE, NONE, false, "");
    }

    /** Returns names. */
    public static ImmutableList<Phrase> all(String... texts) {
        return ImmutableList.copyOf(texts).stream().map(Phrase::of).collect(toImmutableList());
    }

    /** Returns it with other ways to write its capitals that are right too. */
    public Phrase or(String... ways) {
        ImmutableList<Spelling> right =
                ImmutableList.copyOf(ways).stream().map(Spelling::of).collect(toImmutableList());
        return new Phrase(spelling, right, notAfter, notBefore, onlyAfter, evenSmall, instead);
    }

    /** Returns it with words before it with which it is something else, such as words of number. */
    public Phrase notAfter(String... words) {
        return new Phrase(spelling, others, ImmutableSet.copyOf(words), notBefore, onlyAfter, evenSmall, instead);
    }

    /** Returns it with words after it with which it is something else, such as the rest of a longer name. */
    public Phrase notBefore(String... words) {
        return new Phrase(spelling, others, notAfter, ImmutableSet.copyOf(words), onlyAfter, evenSmall, instead);
    }

    /** Returns it with words one of which stands before it where it is the name. */
    public Phrase onlyAfter(String... words) {
        return new Phrase(spelling, others, notAfter, notBefore, ImmutableSet.copyOf(words), evenSmall, instead);
    }

    /** Returns it as the name even where no letter is a capital. */
    public Phrase evenInSmallLetters() {
        return new Phrase(spelling, others, notAfter, notBefore, onlyAfter, true, instead);
    }

    /** Returns it as a name that is wrong in whatever letters, with what has to be written instead. */
    public Phrase instead(String other) {
        return new Phrase(spelling, others, notAfter, notBefore, onlyAfter, evenSmall, other);
    }

    String firstKey() {
        return spelling.keys().get(0);
    }

    /** Returns the second word; empty for a name of one. */
    String secondKey() {
        return length() > 1 ? spelling.keys().get(1) : "";
    }

    int length() {
        return spelling.keys().size();
    }

    /** Whether its words are these two, whatever stands between. */
    boolean isOf(Word first, Word second) {
        return spelling.keys().equals(ImmutableList.of(first.key(), second.key()));
    }

    /** Returns the words that are it, in whatever letters, from one on. */
    Optional<ImmutableList<Word>> at(Word first) {
        for (int i = 1; i < length(); i++) {
            if (!first.keyAt(i).equals(spelling.keys().get(i))) {
                return Optional.empty();
            }
        }
        List<Word> found = new ArrayList<>(length());
        for (int i = 0; i < length(); i++) {
            Optional<Word> word = i == 0 ? Optional.of(first) : first.at(i);
            boolean same = word.isPresent()
                    && word.get().key().equals(spelling.keys().get(i))
                    && (i == 0 || word.get().signs().equals(spelling.signs().get(i)));
            if (!same || word.get().shape() == Shape.MIXED) {
                return Optional.empty();
            }
            found.add(word.get());
        }
        return Optional.of(ImmutableList.copyOf(found));
    }

    /** Whether a word before it makes it something else. */
    boolean isBehindOther(Word first) {
        return notAfter.contains(first.before());
    }

    /** Whether the words beside it let it be the name. */
    boolean isMeant(ImmutableList<Word> words) {
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        return !isBehindOther(first)
                && !notBefore.contains(last.after())
                && (onlyAfter.isEmpty() || onlyAfter.contains(first.before()))
                && (evenSmall || words.stream().anyMatch(Word::isCapital));
    }

    /** Returns the fault of its words, if their capitals are wrong. */
    Optional<Fault> fault(ImmutableList<Word> words) {
        Recased recased = Recased.from(words.get(0), words.get(words.size() - 1));
        if (!instead.isEmpty()) {
            return Optional.of(recased.fault(instead));
        }
        if (isRight(spelling, words) || others.stream().anyMatch(other -> isRight(other, words))) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isWithoutCase(words.get(i))) {
                boolean begins =
                        i == 0 && words.get(0).mayBegin() && words.get(0).isCapital();
                recased.set(words.get(i), spelling.isCapital(i) || begins);
            }
        }
        return Optional.of(recased.fault());
    }

    /** Whether capitals stand where they have to; one is free at the first word where a sentence or a longer name begins. */
    private static boolean isRight(Spelling way, ImmutableList<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean begins = i == 0 && word.isCapital() && (word.mayBegin() || isInName(word));
            if (!begins && !isWithoutCase(word) && word.isCapital() != way.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutCase(Word word) {
        return word.shape() == Shape.CAPITALS || word.shape() == Shape.NUMBER;
    }

    private static boolean isInName(Word word) {
        return !word.before().isEmpty() && (isOfName(word, -1) || (isOfName(word, -2) && isSmall(word, -1)));
    }

    private static boolean isOfName(Word word, int distance) {
        return word.at(distance)
                .filter(last -> last.shape() == Shape.CAPITAL && !last.mayBegin())
                .isPresent();
    }

    private static boolean isSmall(Word word, int distance) {
        return word.at(distance)
                .filter(last -> last.shape() == Shape.SMALL && last.lead() == Lead.SPACE)
                .isPresent();
    }
}
