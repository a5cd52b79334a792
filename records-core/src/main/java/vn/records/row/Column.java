package vn.records.row;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import vn.records.text.VietnameseText;

/**
 * A column that is looked for (<i>cột</i>), by its name and other names in use. Names are compared by their letters and
 * digits only: case, marks, spaces and punctuation do not matter.
 *
 * @param name its name as the form has it
 * @param otherNames other names it goes by
 * @param required whether a table without it cannot be read
 * @since 0.1
 */
public record Column(String name, ImmutableSet<String> otherNames, boolean required) implements Serializable {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one has neither letter nor digit
     */
    public Column {
        checkArgument(isName(name) && otherNames.stream().allMatch(Column::isName), "column without a name: %s", name);
    }

    private static boolean isName(String text) {
        return !VietnameseText.skeleton(text).isEmpty();
    }

    /** Returns a column that must be there. */
    public static Column required(String name, String... otherNames) {
        return new Column(name, ImmutableSet.copyOf(otherNames), true);
    }

    /** Returns a column that may be there. */
    public static Column optional(String name, String... otherNames) {
        return new Column(name, ImmutableSet.copyOf(otherNames), false);
    }

    /** Whether a heading names this column. */
    public boolean isNamed(String heading) {
        String letters = VietnameseText.skeleton(heading);
        return letters.equals(VietnameseText.skeleton(name))
                || otherNames.stream().anyMatch(other -> letters.equals(VietnameseText.skeleton(other)));
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
