package vn.records.matter;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.records.row.WrittenDate;

/** The fields of an object of JSON, each read once; a field that nobody asked for is a slip and is told. */
final class JsonFields {
    private static final int MOST_DIGITS = 9;

    private final int line;
    private final Map<?, ?> fields;
    private final Set<String> read = new HashSet<>();

    JsonFields(String name, JsonValue value) throws FileJsonException {
        line = value.line();
        if (!(value.content() instanceof Map<?, ?> object)) {
            throw new FileJsonException(line, name, "cần một đối tượng { … }", "an object { … } is expected");
        }
        fields = object;
    }

    Optional<JsonValue> value(String name) {
        read.add(name);
        return fields.get(name) instanceof JsonValue value ? Optional.of(value) : Optional.empty();
    }

    /** Returns a field as text; a number is taken as it is written. */
    Optional<String> text(String name) throws FileJsonException {
        JsonValue value = value(name).orElse(null);
        if (value == null) {
            return Optional.empty();
        } else if (value.content() instanceof String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        } else if (value.content() instanceof JsonValue.Figure number) {
            return Optional.of(number.text());
        }
        throw new FileJsonException(value.line(), name, "cần một chuỗi ký tự", "a text is expected");
    }

    <T> Optional<T> read(String name, Function<String, Optional<T>> reading, String expected) throws FileJsonException {
        Optional<String> text = text(name);
        Optional<T> result = text.flatMap(reading);
        if (text.isPresent() && result.isEmpty()) {
            throw new FileJsonException(
                    lineOf(name),
                    name,
                    "không đọc được “" + text.get() + "”; cần: " + expected,
                    "cannot read “" + text.get() + "”; expected: " + expected);
        }
        return result;
    }

    /** Returns the line of a field, or of the object where it has none. */
    int lineOf(String name) {
        return fields.get(name) instanceof JsonValue value ? value.line() : line;
    }

    Optional<LocalDate> day(String name) throws FileJsonException {
        return read(name, WrittenDate::read, "2026-03-05");
    }

    OptionalInt number(String name) throws FileJsonException {
        Optional<Integer> number = read(
                name,
                text -> text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
                        ? Optional.of(Integer.valueOf(text))
                        : Optional.empty(),
                "12");
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    Optional<Boolean> truth(String name) throws FileJsonException {
        JsonValue value = value(name).orElse(null);
        if (value == null) {
            return Optional.empty();
        } else if (value.content() instanceof Boolean truth) {
            return Optional.of(truth);
        }
        throw new FileJsonException(value.line(), name, "cần true hoặc false", "true or false is expected");
    }

    /** Returns a field as one of some constants, written in small letters with hyphens. */
    <E extends Enum<E>> Optional<E> choice(String name, E[] constants) throws FileJsonException {
        ImmutableMap.Builder<String, E> names = ImmutableMap.builder();
        for (E constant : constants) {
            names.put(Ascii.toLowerCase(constant.name()).replace('_', '-'), constant);
        }
        ImmutableMap<String, E> choices = names.buildOrThrow();
        return read(name, text -> Optional.ofNullable(choices.get(text)), String.join(" | ", choices.keySet()));
    }

    Optional<JsonFields> object(String name) throws FileJsonException {
        JsonValue value = value(name).orElse(null);
        return value == null ? Optional.empty() : Optional.of(new JsonFields(name, value));
    }

    ImmutableList<JsonValue> list(String name) throws FileJsonException {
        JsonValue value = value(name).orElse(null);
        if (value == null) {
            return ImmutableList.of();
        } else if (value.content() instanceof List<?> list) {
            return list.stream()
                    .filter(JsonValue.class::isInstance)
                    .map(JsonValue.class::cast)
                    .collect(ImmutableList.toImmutableList());
        }
        throw new FileJsonException(value.line(), name, "cần một danh sách [ … ]", "a list [ … ] is expected");
    }

    ImmutableList<String> texts(String name) throws FileJsonException {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonValue value : list(name)) {
            if (!(value.content() instanceof String text)) {
                throw new FileJsonException(value.line(), name, "cần các chuỗi ký tự", "texts are expected");
            }
            texts.add(text);
        }
        return texts.build();
    }

    /** Returns the names of all fields, which all count as read. */
    ImmutableList<String> names() {
        fields.keySet().forEach(name -> read.add(String.valueOf(name)));
        return fields.keySet().stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    /** Tells of fields that nobody asked for. */
    void finish() throws FileJsonException {
        for (Object name : fields.keySet()) {
            if (!read.contains(String.valueOf(name))) {
                String known = String.join(", ", ImmutableList.sortedCopyOf(read));
                throw new FileJsonException(
                        lineOf(String.valueOf(name)),
                        String.valueOf(name),
                        "không có trường này; các trường: " + known,
                        "there is no such field; fields: " + known);
            }
        }
    }

    int line() {
        return line;
    }
}
