package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.json.problem.JsonValueException;

/** Makes a value of its components. */
@FunctionalInterface
interface Maker {

    /**
     * Makes a value.
     *
     * @param attributes the components
     * @param parts what they are, in the same order; null for what is missing
     * @throws JsonValueException if one is missing that must be there
     */
    Object make(ImmutableList<Attribute> attributes, List<@Nullable Object> parts) throws JsonValueException;

    /** Returns what makes a record. */
    static Maker ofRecord(Class<?> type) {
        MethodHandle constructor = Handles.ofConstructor(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
        return (attributes, parts) -> Handles.call(constructor, complete(attributes, parts));
    }

    /** Returns what builds a value; components that are missing stay as the builder has them. */
    static Maker ofBuilder(MethodHandle builder, ImmutableMap<String, MethodHandle> setters, MethodHandle build) {
        return (attributes, parts) -> {
            Object begun = Handles.call(builder);
            for (int i = 0; i < parts.size(); i++) {
                @Nullable Object part = parts.get(i);
                MethodHandle setter = setters.get(attributes.get(i).component());
                if (part != null && setter != null) {
                    Object unused = Handles.call(setter, begun, part);
                }
            }
            return Handles.call(build, begun);
        };
    }

    private static List<Object> complete(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            @Nullable Object part = parts.get(i);
            if (part == null) {
                throw Faults.missingField(attributes.get(i).name());
            }
            all.add(part);
        }
        return all.build();
    }
}
