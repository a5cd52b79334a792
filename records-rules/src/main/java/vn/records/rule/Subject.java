package vn.records.rule;

import java.time.LocalDate;
import vn.records.measure.Length;

/**
 * Something that rules judge (<i>đối tượng kiểm tra</i>).
 *
 * @since 0.1
 */
public interface Subject {

    /** Returns the date it is judged for: that of the thing itself, never today by default. */
    LocalDate judgedFor();

    /** Returns the tolerance for lengths that programs round. */
    Length tolerance();
}
