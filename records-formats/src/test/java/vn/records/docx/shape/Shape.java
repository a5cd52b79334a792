package vn.records.docx.shape;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A document or form in a shape that others use, and what is to be said of it.
 *
 * @param name what it is
 * @param expected the rules to be reported, without the name of the decree; none of a right one
 * @param file its file
 */
record Shape(String name, ImmutableSortedSet<String> expected, Supplier<byte[]> file) {

    /** Returns one in which these rules are broken, given with blanks between. */
    static Shape of(String name, String expected, Paper paper) {
        return of(name, expected, paper::file);
    }

    static Shape of(String name, String expected, Supplier<byte[]> file) {
        return new Shape(
                name,
                Arrays.stream(expected.split(" "))
                        .filter(rule -> !rule.isEmpty())
                        .map(rule -> "ND30-" + rule)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(), rules -> ImmutableSortedSet.copyOf(rules))),
                file);
    }
}
