package vn.records.rule;

import vn.records.measure.Length;

/**
 * A condition that a length lies between two bounds (<i>phép kiểm tra khoảng</i>), which an agency may set narrower.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public interface Ranged<S> extends Check<S> {

    /** Returns the least. */
    Length min();

    /** Returns the most. */
    Length max();

    /** Returns the same condition with other bounds. */
    Ranged<S> between(Length min, Length max);
}
