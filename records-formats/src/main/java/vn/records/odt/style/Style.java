package vn.records.odt.style;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A style as the file states it (<i>kiểu</i>).
 *
 * @param name its name in the file; empty for a default
 * @param parent the name of the style it stands on, if any
 * @param automatic whether a program made it, for where it is used
 * @param attributes what its own tag states
 * @param properties what its elements state, by their names without the ending {@code -properties}
 */
public record Style(
        String name,
        @Nullable String parent,
        boolean automatic,
        Properties attributes,
        ImmutableMap<String, Properties> properties) {

    /** Returns what the element of a kind states. */
    public Properties of(String kind) {
        Properties found = properties.get(kind);
        return found == null ? Properties.NONE : found;
    }
}
