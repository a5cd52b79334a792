package vn.records.presentation.draft;

import java.util.function.Function;

/**
 * What several rules read from a draft (<i>điều đọc được từ bản thảo</i>), such as its body without quotations: read once for
 * each draft, however many ask.
 *
 * @param <T> what is read; immutable
 * @since 0.1
 */
public final class Reading<T> {

    private final Function<Draft, T> read;

    private Reading(Function<Draft, T> read) {
        this.read = read;
    }

    /** Returns what is read in this way; it is kept with each draft under itself, so one is made for all drafts. */
    public static <T> Reading<T> by(Function<Draft, T> read) {
        return new Reading<>(read);
    }

    /** Returns what is read from a draft. */
    public T of(Draft draft) {
        return draft.readings().of(this, draft);
    }

    T read(Draft draft) {
        return read.apply(draft);
    }
}
