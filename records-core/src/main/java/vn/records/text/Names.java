package vn.records.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things by their Vietnamese names (<i>tra theo tên</i>), whatever letter case, spacing, Unicode form and place of tone marks a
 * name is written in.
 *
 * @param <T> the kind of thing
 * @since 0.1
 */
public final class Names<T> {

    /** No longer text is a name, in whatever form it is typed. */
    private static final int LONGEST_AS_TYPED = 60;

    private final ImmutableMap<String, T> things;
    private final int longest;

    private Names(ImmutableMap<String, T> things) {
        this.things = things;
        this.longest = things.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Returns the names of some things.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static <T> Names<T> of(Iterable<T> things, Function<T, String> name) {
        return new Names<>(Maps.uniqueIndex(things, thing -> VietnameseText.foldCase(name.apply(thing))));
    }

    /** Returns the thing whose name a text consists of. */
    public Optional<T> find(String text) {
        return text.length() > LONGEST_AS_TYPED
                ? Optional.empty()
                : Optional.ofNullable(things.get(VietnameseText.foldCase(text)));
    }

    /** Returns the thing with the longest name that a text begins with; the name ends with a word of the text. */
    public Optional<T> startOf(String text) {
        String folded = beginning(text);
        for (int end = Math.min(folded.length(), longest); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            boolean endsWord = end == folded.length() || folded.charAt(end) == ' ';
            T thing = endsWord ? things.get(folded.substring(0, end)) : null;
            if (thing != null) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    /** Returns the text folded, as much of it as a name and the sign behind it take; marks and spaces may want more. */
    private String beginning(String text) {
        for (int enough = longest + 2; enough < text.length(); enough *= 2) {
            String folded = VietnameseText.foldCase(text.substring(0, enough));
            if (folded.length() > longest) {
                return folded;
            }
        }
        return VietnameseText.foldCase(text);
    }
}
