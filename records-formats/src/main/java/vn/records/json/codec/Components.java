package vn.records.json.codec;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.file.RecordsFile;
import vn.records.finding.Location;
import vn.records.json.codec.Attribute.Optionality;
import vn.records.measure.FontSize;
import vn.records.measure.Length;

/** The components of a record, or of a value that has a builder. */
final class Components {

    /** Names that reports and files in JSON have for a component. */
    private static final ImmutableMap<Class<?>, ImmutableMap<String, String>> RENAMED = ImmutableMap.of(
            RecordsFile.class,
            ImmutableMap.of(
                    "entries", "documents",
                    "statedTotals", "totals",
                    "isShared", "shared",
                    "isKnownUndelivered", "undelivered"),
            Location.class,
            ImmutableMap.of("place", "path"));

    private final TypeToken<?> type;
    private final Class<?> raw;
    private final Codecs all;

    Components(TypeToken<?> type, Codecs all) {
        this.type = type;
        this.raw = type.getRawType();
        this.all = all;
    }

    ImmutableList<Attribute> ofRecord() {
        return Arrays.stream(raw.getRecordComponents())
                .map(component -> attribute(component.getAccessor(), true))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the codec of a type whose values a public builder makes. */
    ObjectCodec ofBuilder() {
        MethodHandle builder = Handles.ofStatic(raw, "builder");
        Class<?> builderClass = builder.type().returnType();
        Map<String, MethodHandle> setters = new LinkedHashMap<>();
        ImmutableList.Builder<Attribute> attributes = ImmutableList.builder();
        Arrays.stream(raw.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(accessor -> setter(builderClass, accessor).ifPresent(setter -> {
                    setters.put(accessor.getName(), setter);
                    attributes.add(attribute(accessor, Modifier.isAbstract(accessor.getModifiers())));
                }));
        Method build = Arrays.stream(builderClass.getMethods())
                .filter(method -> method.getName().equals("build") && method.getReturnType() != Object.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no public builder: " + raw));
        return new ObjectCodec(
                raw,
                attributes.build(),
                Maker.ofBuilder(builder, ImmutableMap.copyOf(setters), Handles.of(builderClass, build)));
    }

    /** Returns the method of a builder that sets a component whole: of the same name, or that adds or puts all. */
    private static Optional<MethodHandle> setter(Class<?> builder, Method accessor) {
        String name = accessor.getName();
        String capital = Ascii.toUpperCase(name.substring(0, 1)) + name.substring(1);
        Class<?> type = accessor.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> {
                    Class<?> taken = method.getParameterTypes()[0];
                    return (method.getName().equals(name) && taken == type)
                            || (method.getName().equals("addAll" + capital) && taken == Iterable.class)
                            || (method.getName().equals("putAll" + capital) && taken == Map.class);
                })
                .findFirst()
                .map(method -> Handles.of(builder, method));
    }

    Attribute attribute(String accessor) {
        try {
            return attribute(raw.getMethod(accessor), false);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no component " + accessor + " of " + raw, e);
        }
    }

    private Attribute attribute(Method accessor, boolean mandatory) {
        Type generic = accessor.getGenericReturnType();
        TypeToken<?> whole = type.resolveType(generic);
        Class<?> found = whole.getRawType();
        Optionality optionality = found == Optional.class
                ? Optionality.OPTIONAL
                : found == OptionalInt.class ? Optionality.OPTIONAL_INT : Optionality.REQUIRED;
        TypeToken<?> inside =
                switch (optionality) {
                    case REQUIRED -> whole;
                    case OPTIONAL -> whole.resolveType(Optional.class.getTypeParameters()[0]);
                    case OPTIONAL_INT -> TypeToken.of(int.class);
                };
        String name = accessor.getName();
        return new Attribute(
                name(name, inside.getRawType()),
                name,
                inside,
                optionality,
                mandatory,
                Handles.of(raw, accessor),
                () -> all.of(inside));
    }

    private String name(String component, Class<?> found) {
        String name = RENAMED.getOrDefault(raw, ImmutableMap.of()).getOrDefault(component, component);
        return found == Length.class ? name + "Mm" : found == FontSize.class ? name + "Pt" : name;
    }
}
