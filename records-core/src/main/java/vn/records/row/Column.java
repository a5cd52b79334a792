package vn.records.row;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.records.text.VietnameseText;

/**
 * A column that is looked for (<i>cột</i>), by its name and other names in use. Names are compared by their letters and
 * digits only: case, marks, spaces and punctuation do not matter.
 *
 * @since 0.1
 */
public final class Column implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final ImmutableSet<String> otherNames;
    private final boolean required;
    /** Asked for once a cell. */
    private final int hash;

    private Column(String name, ImmutableSet<String> otherNames, boolean required) {
        checkArgument(isName(name) && otherNames.stream().allMatch(Column::isName), "column without a name: %s", name);
        this.name = name;
        this.otherNames = otherNames;
        this.required = required;
        this.hash = 31 * name.hashCode() + otherNames.hashCode();
    }

    private static boolean isName(String text) {
        return !VietnameseText.skeleton(text).isEmpty();
    }

    /**
     * Returns a column that must be there.
     *
     * @throws IllegalArgumentException if a name has neither letter nor digit
     */
    public static Column required(String name, String... otherNames) {
        return new Column(name, ImmutableSet.copyOf(otherNames), true);
    }

    /**
     * Returns a column that may be there.
     *
     * @throws IllegalArgumentException if a name has neither letter nor digit
     */
    public static Column optional(String name, String... otherNames) {
        return new Column(name, ImmutableSet.copyOf(otherNames), false);
    }

    /** Returns its name as the form has it. */
    public String name() {
        return name;
    }

    /** Returns other names it goes by. */
    public ImmutableSet<String> otherNames() {
        return otherNames;
    }

    /** Whether a table without it cannot be read. */
    public boolean required() {
        return required;
    }

    /** Returns this column under its own name only. */
    Column exact() {
        return new Column(name, ImmutableSet.of(), required);
    }

    /** Whether a heading names this column. */
    public boolean isNamed(String heading) {
        String letters = VietnameseText.skeleton(heading);
        return letters.equals(VietnameseText.skeleton(name))
                || otherNames.stream().anyMatch(other -> letters.equals(VietnameseText.skeleton(other)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Column that
                        && required == that.required
                        && name.equals(that.name)
                        && otherNames.equals(that.otherNames));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
