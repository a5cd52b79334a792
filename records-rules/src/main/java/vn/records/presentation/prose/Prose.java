package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Reading;

/**
 * The running text of a draft (<i>lời văn của văn bản</i>) in paragraphs and words, with a list of where each word stands, so
 * that a rule looks at the words it speaks of and no others.
 */
public final class Prose {

    private static final Reading<Prose> PROSE = Reading.by(draft -> new Prose(ProseReader.read(draft)));

    private final ImmutableList<Passage> passages;
    private final Map<String, List<Word>> places = new HashMap<>();

    private Prose(ImmutableList<Passage> passages) {
        this.passages = passages;
        for (Passage passage : passages) {
            for (Word word : passage.words()) {
                if (word.own()) {
                    places.computeIfAbsent(word.key(), key -> new ArrayList<>(2))
                            .add(word);
                }
            }
        }
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
    public List<Word> of(String key) {
        return places.getOrDefault(key, ImmutableList.of());
    }
}
