package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An annex (<i>phụ lục</i>).
 *
 * @param label the line with the word Phụ lục
 * @param number its number as written, empty if it has none
 * @param title the lines of its title
 * @param reference the line or lines in brackets that name the document it belongs to, joined; empty if missing
 * @param section the index of the section it begins in
 * @param startsSection whether a section begins with it
 * @since 0.1
 */
public record Annex(
        Line label,
        String number,
        ImmutableList<Line> title,
        ImmutableList<Line> reference,
        int section,
        boolean startsSection) {

    /** Returns the first line of the reference, if there is one. */
    public Optional<Line> firstReference() {
        return reference.stream().findFirst();
    }
}
