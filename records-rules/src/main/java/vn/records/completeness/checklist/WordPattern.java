package vn.records.completeness.checklist;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Words by which a document is known (<i>từ nhận biết</i>), such as {@code giải quyết khiếu nại}: whole words, one after
 * the other, at the beginning of its subject.
 *
 * <p>Written with {@code +} between parts that may have other words between them, and with {@code *} in front where it may
 * stand anywhere.
 *
 * @param parts the words of each part
 * @param anywhere whether it need not be at the beginning
 * @since 0.1
 */
public record WordPattern(ImmutableList<ImmutableList<String>> parts, boolean anywhere) implements Serializable {

    private static final Splitter PLUS = Splitter.on('+');

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is none, or one without a word
     */
    public WordPattern {
        checkArgument(
                !parts.isEmpty() && parts.stream().noneMatch(ImmutableList::isEmpty),
                "pattern without a word: %s",
                parts);
    }

    /**
     * Returns the pattern that a text says.
     *
     * @throws IllegalArgumentException if it has no word
     */
    public static WordPattern parse(String text) {
        boolean anywhere = text.startsWith("*");
        ImmutableList.Builder<ImmutableList<String>> parts = ImmutableList.builder();
        for (String part : PLUS.split(anywhere ? text.substring(1) : text)) {
            parts.add(SubjectWords.of(part));
        }
        return new WordPattern(parts.build(), anywhere);
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static WordPattern valueOf(String text) {
        return parse(text);
    }

    /** Whether a text has a word in each part. */
    static boolean isPattern(String text) {
        return PLUS.splitToStream(text).noneMatch(part -> SubjectWords.of(part).isEmpty());
    }

    /** Returns the pattern as it is written. */
    @Override
    public String toString() {
        return (anywhere ? "*" : "")
                + String.join(
                        "+", parts.stream().map(part -> String.join(" ", part)).toList());
    }
}
