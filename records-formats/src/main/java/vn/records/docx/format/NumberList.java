package vn.records.docx.format;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A list as paragraphs refer to it.
 *
 * @param id its id
 * @param definition the id of the definition; lists of one definition go on counting from each other
 * @param levels its levels, by their index
 * @param starts the numbers with which levels begin anew when this list first uses them
 */
public record NumberList(
        int id, int definition, ImmutableMap<Integer, NumberLevel> levels, ImmutableMap<Integer, Integer> starts) {

    static final int MAX_LEVELS = 9;

    @Nullable
    public NumberLevel level(int index) {
        return levels.get(index);
    }

    /** Returns the index of the level that belongs to a paragraph style, or -1. */
    int levelOf(String styleId) {
        for (NumberLevel level : levels.values()) {
            if (styleId.equals(level.style())) {
                return level.index();
            }
        }
        return -1;
    }
}
