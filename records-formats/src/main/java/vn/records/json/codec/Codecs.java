package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.records.document.NamedType;

/** The codecs of all types, made when first asked for. Any number of threads share it. */
public final class Codecs {

    /** The one set of codecs. */
    public static final Codecs ALL = new Codecs();

    private static final String OURS = "vn.records.";
    private static final ImmutableSet<Class<?>> COLLECTIONS =
            ImmutableSet.of(ImmutableList.class, ImmutableSet.class, ImmutableSortedSet.class);
    private static final ImmutableSet<Class<?>> MAPS = ImmutableSet.of(ImmutableMap.class, ImmutableSortedMap.class);

    private final Map<TypeToken<?>, Codec> known = new ConcurrentHashMap<>();

    private Codecs() {}

    /**
     * Returns the type that a class is written and read as: of a value that is made by Immutables its interface, of a kind
     * of value the one that has the kinds; empty for classes that are not ours.
     */
    public static Optional<Class<?>> published(Class<?> type) {
        if (!type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        Class<?> shown = isPublic(type)
                ? type
                : Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                        .filter(Codecs::isPublic)
                        .filter(parent -> parent.getName().startsWith(OURS))
                        .findFirst()
                        .orElse(type);
        for (Class<?> parent : shown.getInterfaces()) {
            if (parent.isSealed()
                    && parent != NamedType.class
                    && parent.getName().startsWith(OURS)) {
                return Optional.of(parent);
            }
        }
        return isPublic(shown) ? Optional.of(shown) : Optional.empty();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers());
    }

    /** Whether values of a class have a form in JSON. */
    public boolean has(Class<?> type) {
        return type.isEnum()
                || type.isRecord()
                || type.isSealed()
                || OwnForms.BY_CLASS.containsKey(type)
                || text(type).isPresent()
                || hasBuilder(type);
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if it has no form in JSON
     */
    public Codec of(TypeToken<?> type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = make(type);
            known.put(type, codec);
        }
        return codec;
    }

    /**
     * Returns the codec of a class with these arguments, such as a register of outgoing documents; empty for classes that
     * have no form in JSON here.
     */
    public Optional<Codec> find(Class<?> type, List<Class<?>> arguments) {
        return published(type)
                .filter(this::has)
                .map(shown -> of(arguments.isEmpty() ? TypeToken.of(shown) : TypeToken.of(generic(type, arguments))));
    }

    private static Type generic(Class<?> type, List<Class<?>> arguments) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments.toArray(Type[]::new);
            }

            @Override
            public Type getRawType() {
                return type;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }

    private Codec make(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        @Nullable Codec scalar = ScalarCodec.BY_CLASS.get(raw);
        OwnForms.@Nullable Form own = OwnForms.BY_CLASS.get(raw);
        if (scalar != null) {
            return scalar;
        } else if (own != null) {
            return own.codec(this);
        } else if (COLLECTIONS.contains(raw)) {
            return new ContainerCodec.OfElements(raw, of(type.resolveType(raw.getTypeParameters()[0])));
        } else if (MAPS.contains(raw)) {
            return new ContainerCodec.OfMap(
                    raw,
                    of(type.resolveType(raw.getTypeParameters()[0])),
                    of(type.resolveType(raw.getTypeParameters()[1])));
        } else if (raw.isEnum()) {
            return new EnumCodec(raw);
        }
        Optional<Codec> text = text(raw);
        if (text.isPresent()) {
            return text.get();
        } else if (raw.isSealed()) {
            return VariantCodec.of(raw, this);
        } else if (raw.isRecord() || hasBuilder(raw)) {
            return ObjectCodec.of(type, this);
        }
        return new UntypedCodec(raw);
    }

    /** Returns the codec of a type with a canonical text: one that can parse it, or a record of a text alone. */
    private Optional<Codec> text(Class<?> type) {
        Optional<Method> parse = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == String.class
                        && method.getReturnType() == type)
                .findFirst();
        boolean variant = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        if (parse.isPresent() && !variant) {
            var handle = Handles.ofStatic(type, "parse", String.class);
            return Optional.of(new TextCodec(
                    type.getSimpleName(),
                    Object::toString,
                    text -> Handles.call(handle, text),
                    type.isRecord() ? Optional.of(ObjectCodec.of(type, this)) : Optional.empty()));
        }
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        if (variant || components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        var constructor = Handles.ofConstructor(type, String.class);
        var getter = Handles.of(type, components[0].getAccessor());
        return Optional.of(new TextCodec(
                type.getSimpleName(),
                value -> (String) Handles.call(getter, value),
                text -> Handles.call(constructor, text),
                Optional.empty()));
    }
}
