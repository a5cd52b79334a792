package vn.records.json.codec;

import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.records.json.tree.Node.Fields;

/**
 * One component of a value.
 *
 * @param name its name in JSON
 * @param component its name in Java
 * @param type its type; of an optional one what is inside
 * @param optionality whether it may be absent
 * @param mandatory whether nothing can be made without it
 * @param getter reads it from a value
 * @param codec its codec, asked for when it is needed: values may hold values of their own type
 */
record Attribute(
        String name,
        String component,
        TypeToken<?> type,
        Optionality optionality,
        boolean mandatory,
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

    /** Returns it from an object of JSON, as its value takes it; null if it is not there, or wrong, which is kept. */
    @Nullable
    Object from(Fields object, Unknown unknown, Faults faults) {
        if (object.get(name) == null) {
            @Nullable Object absent = absent();
            if (absent == null && mandatory) {
                faults.missing(name);
            }
            return absent;
        }
        @Nullable Object read = faults.field(object, name, codec.get(), unknown);
        return read == null
                ? null
                : switch (optionality) {
                    case REQUIRED -> read;
                    case OPTIONAL -> Optional.of(read);
                    case OPTIONAL_INT -> OptionalInt.of((Integer) read);
                };
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
