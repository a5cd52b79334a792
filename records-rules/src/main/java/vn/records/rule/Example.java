package vn.records.rule;

import java.util.function.Supplier;

/**
 * An example of a rule (<i>ví dụ đúng, sai</i>): a subject that is right but for one change.
 *
 * @param kind what the rule must say of it
 * @param name what the change is, in English
 * @param subject makes the subject
 * @param <S> what is judged
 * @since 0.1
 */
public record Example<S>(Kind kind, String name, Supplier<S> subject) {

    /** What the rule must say. */
    public enum Kind {
        /** No finding at all, of this rule or another. */
        PASSES,
        /** Findings of this rule and of no other. */
        FAILS,
        /** Not passed and not failed. */
        UNDECIDED
    }
}
