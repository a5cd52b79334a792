package vn.records.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import vn.records.measure.Length;

/** Any value of any public type: made of its components, at random and always the same from the same seed. */
public final class AnyValue {

    private static final int TRIES = 300;
    private static final int DEEPEST = 4;
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "",
            "Hà Nội",
            "05/QĐ-UBND",
            "ubnd-x",
            "${1+1}",
            "{0}",
            "\"\\ \u00a0\n",
            "Thường trực",
            "a",
            "đ",
            "20 năm",
            "01");

    private final Random random;

    /** Makes a source of values. */
    public AnyValue(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a value of a type. */
    public Object of(Class<?> type) {
        return of(TypeToken.of(type), 0);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2001 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Object of(TypeToken<?> type, int depth) {
        Class<?> raw = type.getRawType();
        if (OwnValues.BY_CLASS.containsKey(raw)) {
            return one(OwnValues.BY_CLASS.get(raw)).get();
        } else if (raw.isEnum()) {
            return one(Arrays.asList(raw.getEnumConstants()));
        } else if (raw.isSealed()) {
            return of(TypeToken.of(one(shallow(Arrays.asList(raw.getPermittedSubclasses()), depth))), depth);
        }
        Object scalar = scalar(raw);
        Object value = scalar == null ? container(type, depth) : scalar;
        return value == null ? tried(type, depth) : value;
    }

    /** Deep down, kinds of a value that hold others of it are left out. */
    private static List<Class<?>> shallow(List<Class<?>> kinds, int depth) {
        List<Class<?>> flat = kinds.stream()
                .filter(kind -> depth < DEEPEST
                        || !kind.isRecord()
                        || Arrays.stream(kind.getRecordComponents())
                                .noneMatch(part -> part.getGenericType()
                                        .getTypeName()
                                        .contains(kind.getInterfaces()[0].getName())))
                .toList();
        return flat.isEmpty() ? kinds : flat;
    }

    private Object scalar(Class<?> raw) {
        if (raw == String.class) {
            return one(TEXTS);
        } else if (raw == int.class || raw == Integer.class) {
            return random.nextInt(40) + (random.nextInt(4) == 0 ? 2000 : 0);
        } else if (raw == long.class || raw == Long.class) {
            return (long) random.nextInt(1000);
        } else if (raw == double.class || raw == Double.class) {
            return random.nextInt(1000) / 7.0;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        } else if (raw == LocalDate.class) {
            return day();
        } else if (raw == LocalDateTime.class) {
            return day().atTime(8, random.nextInt(60), random.nextInt(60));
        } else if (raw == Length.class) {
            return new Length(random.nextInt(7_000_000));
        }
        return null;
    }

    private Object container(TypeToken<?> type, int depth) {
        Class<?> raw = type.getRawType();
        if (raw == Optional.class) {
            return random.nextBoolean() && depth < DEEPEST
                    ? Optional.of(part(type, Optional.class, 0, depth))
                    : Optional.empty();
        } else if (raw == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty();
        } else if (raw == Range.class) {
            return Range.closed(Length.mm(random.nextInt(10)), Length.mm(10 + random.nextInt(10)));
        } else if (raw == ImmutableListMultimap.class) {
            return ImmutableListMultimap.of(
                    part(type, ImmutableListMultimap.class, 0, depth),
                    part(type, ImmutableListMultimap.class, 1, depth));
        } else if (raw == ImmutableMap.class || raw == ImmutableSortedMap.class) {
            return map(type, raw, depth);
        } else if (raw == ImmutableList.class || raw == ImmutableSet.class || raw == ImmutableSortedSet.class) {
            return collection(type, raw, depth);
        }
        return null;
    }

    private Object part(TypeToken<?> type, Class<?> raw, int parameter, int depth) {
        return of(type.resolveType(raw.getTypeParameters()[parameter]), depth + 1);
    }

    private Object map(TypeToken<?> type, Class<?> raw, int depth) {
        Map<Object, Object> entries = raw == ImmutableSortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = size(depth); i > 0; i--) {
            entries.put(part(type, raw, 0, depth), part(type, raw, 1, depth));
        }
        return raw == ImmutableSortedMap.class
                ? ImmutableSortedMap.copyOfSorted((TreeMap<Object, Object>) entries)
                : ImmutableMap.copyOf(entries);
    }

    @SuppressWarnings("unchecked")
    private Object collection(TypeToken<?> type, Class<?> raw, int depth) {
        List<Object> elements = new ArrayList<>();
        for (int i = size(depth); i > 0; i--) {
            elements.add(part(type, raw, 0, depth));
        }
        if (raw == ImmutableSortedSet.class) {
            return ImmutableSortedSet.copyOf((List<Comparable<Object>>) (List<?>) elements);
        }
        return raw == ImmutableSet.class ? ImmutableSet.copyOf(elements) : ImmutableList.copyOf(elements);
    }

    private int size(int depth) {
        return depth >= DEEPEST ? 0 : random.nextInt(3);
    }

    /** Components at random do not always go together; then others are tried. */
    private Object tried(TypeToken<?> type, int depth) {
        Exception last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return type.getRawType().isRecord() ? record(type, depth) : built(type, depth);
            } catch (ReflectiveOperationException e) {
                last = e;
            }
        }
        throw new IllegalStateException("no value of " + type, last);
    }

    private Object record(TypeToken<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRawType().getRecordComponents();
        Object[] parts = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(type.resolveType(components[i].getGenericType()), depth + 1);
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = type.getRawType().getDeclaredConstructor(types);
        return constructor.newInstance(parts);
    }

    private Object built(TypeToken<?> type, int depth) throws ReflectiveOperationException {
        Class<?> raw = type.getRawType();
        Object builder = raw.getMethod("builder").invoke(null);
        Method[] accessors = raw.getMethods();
        Arrays.sort(accessors, Comparator.comparing(Method::getName));
        for (Method accessor : accessors) {
            if (accessor.getParameterCount() == 0) {
                for (Method setter : builder.getClass().getMethods()) {
                    if (sets(setter, accessor)) {
                        setter.setAccessible(true);
                        setter.invoke(builder, of(type.resolveType(accessor.getGenericReturnType()), depth + 1));
                        break;
                    }
                }
            }
        }
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private static boolean sets(Method setter, Method accessor) {
        String name = accessor.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Class<?> taken = setter.getParameterCount() == 1 ? setter.getParameterTypes()[0] : void.class;
        return (setter.getName().equals(name) && taken == accessor.getReturnType())
                || (setter.getName().equals("addAll" + capital) && taken == Iterable.class)
                || (setter.getName().equals("putAll" + capital) && taken == Map.class);
    }
}
