package vn.records.presentation.capital;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Word;

/** Names that are listed, each found at its first word and judged by the longest that begins there. */
public final class Phrases implements OnProse.Judge {

    private static final Verdict NOT_NAMED = Verdict.notApplicable("no-such-name");
    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    private final ImmutableListMultimap<String, Phrase> phrases;

    /** The second words of the names, by the first; empty text for a name of one word. */
    private final ImmutableSetMultimap<String, String> second;

    private final Verdict none;

    private Phrases(Iterable<Phrase> phrases, Verdict none) {
        this.phrases = ImmutableList.copyOf(phrases).stream()
                .sorted(comparingInt(Phrase::length).reversed())
                .collect(toImmutableListMultimap(Phrase::firstKey, phrase -> phrase));
        this.second =
                this.phrases.values().stream().collect(toImmutableSetMultimap(Phrase::firstKey, Phrase::secondKey));
        this.none = none;
    }

    /** Returns all names that the law lists on a subject: where none is named, the rule does not apply. */
    public static Phrases closed(Iterable<Phrase> phrases) {
        return new Phrases(phrases, NOT_NAMED);
    }

    /** Returns some of the names that the law speaks of: where none is named, nothing is known of others. */
    public static Phrases open(Iterable<Phrase> phrases) {
        return new Phrases(phrases, BEYOND_LIST);
    }

    /** A name of several words is only looked for where its second one follows. */
    private ImmutableList<Word> beginnings(Prose prose, String key) {
        ImmutableSet<String> next = second.get(key);
        return next.contains("") ? prose.of(key) : prose.before(key, next);
    }

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (String key : phrases.keySet()) {
            for (Word word : beginnings(prose, key)) {
                Optional<ImmutableList<Word>> words = Optional.empty();
                for (Phrase phrase : phrases.get(key)) {
                    words = phrase.at(word);
                    if (words.isPresent()) {
                        boolean meant = phrase.isMeant(words.get());
                        any |= meant;
                        (meant ? phrase.fault(words.get()) : Optional.<Fault>empty()).ifPresent(faults::add);
                        break;
                    }
                }
            }
        }
        return any ? Verdict.of(faults) : none;
    }
}
