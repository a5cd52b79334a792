package vn.records.row;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * What a sheet tells of the cells of a row besides their text (<i>ô gộp, ô lỗi</i>).
 *
 * @param continued the cells, counted from 0, that belong to a merged cell of an earlier row; they hold its text
 * @param flaws the cells whose text cannot be known, such as a formula without a stored value, and why
 * @since 0.1
 */
public record CellNotes(ImmutableSet<Integer> continued, ImmutableMap<Integer, Phrase> flaws) implements Serializable {

    /** Nothing besides text. */
    public static final CellNotes NONE = new CellNotes(ImmutableSet.of(), ImmutableMap.of());
}
