package vn.records.view;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document (<i>vị trí</i>): the way from a story down to it, such as
 * {@code body/table[0]/row[0]/cell[1]/p[1]}. Indices count from 0 among siblings of the same name.
 *
 * @since 0.1
 */
public final class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable Place parent;
    private final String name;
    private final int index;

    private Place(@Nullable Place parent, String name, int index) {
        this.parent = parent;
        this.name = requireNonNull(name, "name");
        this.index = index;
    }

    /** Returns the place of a story, such as {@code body}. */
    public static Place root(String name) {
        return new Place(null, name, -1);
    }

    /**
     * Returns the place of a numbered story or section, such as {@code section[0]}.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public static Place root(String name, int index) {
        checkArgument(index >= 0, "negative index of %s: %s", name, index);
        return new Place(null, name, index);
    }

    /**
     * Returns the place of a part of this one.
     *
     * @param childName what it is: {@code p}, {@code table}, {@code row}, {@code cell}, {@code box}
     * @param childIndex how many of the same name stand before it, from 0
     * @throws IllegalArgumentException if the index is negative
     */
    public Place child(String childName, int childIndex) {
        checkArgument(childIndex >= 0, "negative index of %s: %s", childName, childIndex);
        return new Place(this, childName, childIndex);
    }

    /** Returns the place this one is part of, if it is not a story. */
    public Optional<Place> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns what stands here: {@code p}, {@code table}, {@code cell} …, or the name of the story. */
    public String name() {
        return name;
    }

    /** Returns how many of the same name stand before it, from 0; -1 for a story that is not numbered. */
    public int index() {
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && index == that.index
                && name.equals(that.name)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return (Objects.hashCode(parent) * 31 + name.hashCode()) * 31 + index;
    }

    @Override
    public String toString() {
        return write(new StringBuilder()).toString();
    }

    private StringBuilder write(StringBuilder out) {
        if (parent != null) {
            parent.write(out).append('/');
        }
        out.append(name);
        return index < 0 ? out : out.append('[').append(index).append(']');
    }
}
