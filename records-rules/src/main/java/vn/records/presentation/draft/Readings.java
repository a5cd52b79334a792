package vn.records.presentation.draft;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one draft so far (<i>những điều đã đọc</i>). Whoever asks first reads; of two at a time both may, and
 * read the same.
 *
 * @since 0.1
 */
public final class Readings {

    private final Map<Reading<?>, Object> known = new ConcurrentHashMap<>();

    Readings() {}

    @SuppressWarnings("unchecked")
    <T> T of(Reading<T> reading, Draft draft) {
        @Nullable Object before = known.get(reading);
        if (before == null) {
            Object made = reading.read(draft);
            @Nullable Object other = known.putIfAbsent(reading, made);
            before = other == null ? made : other;
        }
        return (T) before;
    }
}
