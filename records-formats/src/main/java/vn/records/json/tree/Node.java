package vn.records.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One value of JSON, whatever has read it. */
public sealed interface Node {

    /**
     * A text.
     *
     * @param value its characters
     */
    record Text(String value) implements Node {}

    /**
     * A number.
     *
     * @param value as it was read
     */
    record Numeric(Number value) implements Node {

        /** Returns it if it was written as a whole number that a long holds. */
        public OptionalLong whole() {
            if (value instanceof BigInteger big) {
                return big.bitLength() < Long.SIZE ? OptionalLong.of(big.longValue()) : OptionalLong.empty();
            }
            boolean whole = value instanceof Integer || value instanceof Long || value instanceof Short;
            return whole ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
        }
    }

    /**
     * True or false.
     *
     * @param value which
     */
    record Truth(boolean value) implements Node {}

    /** The literal null. */
    enum Nothing implements Node {
        /** The one value. */
        NULL
    }

    /**
     * An array.
     *
     * @param elements what is in it
     */
    record Items(ImmutableList<Node> elements) implements Node {}

    /**
     * An object.
     *
     * @param byName its fields
     */
    record Fields(ImmutableMap<String, Node> byName) implements Node {

        /** Returns a field; null if it is not there, or null itself. */
        public @Nullable Node get(String name) {
            @Nullable Node found = byName.get(name);
            return found == Nothing.NULL ? null : found;
        }
    }
}
