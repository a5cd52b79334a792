package vn.records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One component of a value.
 *
 * @param name its name in JSON
 * @param component its name in Java
 * @param type its type; of an optional one what is inside
 * @param optionality whether it may be absent
 * @param getter reads it from a value
 * @param codec its codec, asked for when it is needed: values may hold values of their own type
 */
record Attribute(
        String name,
        String component,
        TypeToken<?> type,
        Optionality optionality,
        MethodHandle getter,
        Supplier<Codec> codec) {

    /** Whether an attribute may be absent. */
    enum Optionality {
        REQUIRED,
        OPTIONAL,
        OPTIONAL_INT
    }

    /** Returns it from a value; null if it is absent. */
    @Nullable
    Object in(Object value) {
        Object found = Handles.call(getter, value);
        if (found instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : null;
        } else if (found instanceof OptionalInt optional) {
            return optional.isPresent() ? (Object) optional.getAsInt() : null;
        }
        return found;
    }

    /** Returns it from an object of JSON, as its value takes it; null if it must be there and is not. */
    @Nullable
    Object from(JsonNode object) throws ValueException {
        @Nullable JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            return absent();
        }
        try {
            Object read = codec.get().read(node);
            return switch (optionality) {
                case REQUIRED -> read;
                case OPTIONAL -> Optional.of(read);
                case OPTIONAL_INT -> OptionalInt.of((Integer) read);
            };
        } catch (ValueException e) {
            throw e.in(name);
        }
    }

    private @Nullable Object absent() {
        Class<?> raw = type.getRawType();
        return switch (optionality) {
            case OPTIONAL -> Optional.empty();
            case OPTIONAL_INT -> OptionalInt.empty();
            case REQUIRED ->
                Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)
                        ? ContainerCodec.empty(raw)
                        : null;
        };
    }
}
