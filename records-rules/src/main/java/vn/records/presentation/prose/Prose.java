package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Reading;

/**
 * The running text of a draft (<i>lời văn của văn bản</i>) in paragraphs and words, with a list of where each word stands, so
 * that a rule looks at the words it speaks of and no others.
 */
public final class Prose {

    private static final Reading<Prose> PROSE = Reading.by(Prose::read);

    private final ImmutableList<Passage> passages;
    private final int[] firstWords;
    private final Vocabulary vocabulary;
    private final int[] next;
    private final ImmutableIntArray stops;
    private final ImmutableIntArray hyphens;

    private Prose(ImmutableList<Passage> passages, WordScanner scanner) {
        this.passages = passages;
        this.firstWords = new int[passages.size()];
        int words = 0;
        for (int i = 0; i < passages.size(); i++) {
            firstWords[i] = words;
            words += passages.get(i).size();
        }
        this.vocabulary = scanner.vocabulary();
        this.next = scanner.next();
        this.stops = scanner.stops();
        this.hyphens = scanner.hyphens();
    }

    private static Prose read(Draft draft) {
        WordScanner scanner = new WordScanner();
        return new Prose(ProseReader.read(draft, scanner), scanner);
    }

    /** Returns the running text of a draft, read once. */
    public static Prose of(Draft draft) {
        return PROSE.of(draft);
    }

    /** Returns its paragraphs in order, cells of tables last. */
    public ImmutableList<Passage> passages() {
        return passages;
    }

    /**
     * Returns the author's own words of one key in order.
     *
     * @param key the word in small letters with folded tones
     */
    public ImmutableList<Word> of(String key) {
        return words(key, (passage, index) -> true);
    }

    /**
     * Returns the author's own words of one key that stand before one of some others, in order.
     *
     * @param key the word in small letters with folded tones
     * @param next such words
     */
    public ImmutableList<Word> before(String key, Set<String> next) {
        return words(key, (passage, index) -> index + 1 < passage.size() && next.contains(passage.key(index + 1)));
    }

    /** Chooses among the places of one word. */
    private interface Choice {
        boolean takes(Passage passage, int index);
    }

    private ImmutableList<Word> words(String key, Choice choice) {
        Vocabulary.@Nullable Entry entry = vocabulary.find(key);
        if (entry == null || entry.first() < 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int place = entry.first();
        do {
            int of = passageOf(place);
            Passage passage = passages.get(of);
            int index = place - firstWords[of];
            if (choice.takes(passage, index)) {
                words.add(passage.word(index));
            }
            place = next[place];
        } while (place > 0);
        return words.build();
    }

    /** Returns the words behind a full stop, question or exclamation mark, in order. */
    public ImmutableList<Word> behindStops() {
        return words(stops);
    }

    /** Returns the words that a hyphen joins to the one before, in order. */
    public ImmutableList<Word> behindHyphens() {
        return words(hyphens);
    }

    private ImmutableList<Word> words(ImmutableIntArray places) {
        ImmutableList.Builder<Word> words = ImmutableList.builderWithExpectedSize(places.length());
        places.forEach(place -> words.add(word(place)));
        return words.build();
    }

    private Word word(int place) {
        int passage = passageOf(place);
        return passages.get(passage).word(place - firstWords[passage]);
    }

    private int passageOf(int place) {
        int found = Arrays.binarySearch(firstWords, place);
        return found >= 0 ? found : -found - 2;
    }
}
