package vn.records.odt.style;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NumberList;

/**
 * How the items of a list are numbered (<i>kiểu danh sách</i>).
 *
 * @param levels its levels, by their index from 0
 */
public record ListStyle(ImmutableMap<Integer, ListLevel> levels) {

    /** Returns a level by its index, if the file states it. */
    @Nullable
    public ListLevel level(int index) {
        return levels.get(index);
    }

    /**
     * Returns a list of this style.
     *
     * @param id tells its lists apart that begin anew
     * @param definition tells lists apart that do not count on from each other
     * @param starts the numbers with which levels begin anew
     */
    public NumberList numbered(int id, int definition, ImmutableMap<Integer, Integer> starts) {
        return new NumberList(
                id, definition, ImmutableMap.copyOf(Maps.transformValues(levels, ListLevel::number)), starts);
    }
}
