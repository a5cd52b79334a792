package vn.records.rule;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What rules work out of one subject and share (<i>kết quả dùng chung của các quy tắc</i>), each kind of thing once. It says
 * nothing that the subject does not.
 *
 * @since 0.1
 */
public final class Workings {

    private final ConcurrentHashMap<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** Makes workings of which nothing is known yet. */
    public Workings() {}

    /**
     * Returns what was worked out, and works it out where nobody has yet.
     *
     * @param kind what is asked for
     * @param work works it out of the subject, and of nothing else
     */
    public <T> T of(Class<T> kind, Supplier<T> work) {
        return kind.cast(made.computeIfAbsent(kind, key -> work.get()));
    }
}
