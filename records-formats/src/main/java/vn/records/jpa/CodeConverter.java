package vn.records.jpa;

import static com.google.common.base.Preconditions.checkArgument;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores values as their canonical texts, and only where the text gives the value back.
 *
 * @param <T> their type
 */
abstract class CodeConverter<T> implements AttributeConverter<T, String> {

    private final Function<T, String> text;
    private final Function<String, T> parse;

    CodeConverter(Function<T, String> text, Function<String, T> parse) {
        this.text = text;
        this.parse = parse;
    }

    /**
     * Returns what is stored.
     *
     * @throws IllegalArgumentException if the text does not give the value back
     */
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        if (value == null) {
            return null;
        }
        String stored = text.apply(value);
        checkArgument(parse.apply(stored).equals(value), "not stored, for its text is another value's: '%s'", stored);
        return stored;
    }

    /**
     * Returns the value that was stored.
     *
     * @throws IllegalArgumentException if the text in the column is none
     */
    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : parse.apply(stored);
    }
}
