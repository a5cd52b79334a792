package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Node.Items;
import vn.records.json.tree.Node.Numeric;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Sink;

/** Lists, sets and maps. */
final class ContainerCodec {

    private ContainerCodec() {}

    /** Returns the empty collection or map of a class. */
    static Object empty(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) {
            return type == ImmutableSortedMap.class ? ImmutableSortedMap.of() : ImmutableMap.of();
        } else if (type == ImmutableSortedSet.class) {
            return ImmutableSortedSet.of();
        }
        return ImmutableSet.class.isAssignableFrom(type) ? ImmutableSet.of() : ImmutableList.of();
    }

    /**
     * A list or set.
     *
     * @param type its class
     * @param element the codec of its elements
     */
    record OfElements(Class<?> type, Codec element) implements Codec {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.beginArray();
            for (Object each : (Collection<?>) value) {
                element.write(each, json);
            }
            json.endArray();
        }

        @Override
        public Object read(Node node, Unknown unknown) throws JsonValueException {
            if (!(node instanceof Items items)) {
                String found = Excerpts.of(node);
                throw new JsonValueException("cần một danh sách, có " + found, "expected a list, found " + found);
            }
            Faults faults = new Faults();
            List<Object> elements = new ArrayList<>();
            int at = 0;
            for (Node each : items.elements()) {
                @Nullable Object read = faults.read("[" + at++ + "]", () -> element.read(each, unknown));
                if (read != null) {
                    elements.add(read);
                }
            }
            faults.check();
            if (type == ImmutableSortedSet.class) {
                return sorted(elements);
            }
            return type == ImmutableSet.class ? ImmutableSet.copyOf(elements) : ImmutableList.copyOf(elements);
        }

        @SuppressWarnings("unchecked") // what is in a sorted set can be compared
        private static Object sorted(List<Object> elements) {
            return ImmutableSortedSet.copyOf((List<Comparable<Object>>) (List<?>) elements);
        }
    }

    /**
     * A map; its keys are texts.
     *
     * @param type its class
     * @param key the codec of its keys
     * @param value the codec of its values
     */
    record OfMap(Class<?> type, Codec key, Codec value) implements Codec {
        @Override
        public void write(Object map, Sink json) throws IOException {
            json.beginObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                json.name(key.key(entry.getKey()));
                value.write(entry.getValue(), json);
            }
            json.endObject();
        }

        @Override
        public Object read(Node node, Unknown unknown) throws JsonValueException {
            if (!(node instanceof Fields fields)) {
                String found = Excerpts.of(node);
                throw new JsonValueException("cần một đối tượng, có " + found, "expected an object, found " + found);
            }
            Faults faults = new Faults();
            Map<Object, Object> entries = new LinkedHashMap<>();
            fields.byName().forEach((text, each) -> {
                @Nullable Object name = faults.read(text, () -> name(text, unknown));
                @Nullable Object read = faults.read(text, () -> value.read(each, unknown));
                if (name != null && read != null) {
                    entries.put(name, read);
                }
            });
            faults.check();
            return type == ImmutableSortedMap.class ? sorted(entries) : ImmutableMap.copyOf(entries);
        }

        private Object name(String text, Unknown unknown) throws JsonValueException {
            @Nullable Integer number = key == ScalarCodec.WHOLE ? Ints.tryParse(text) : null;
            return key.read(number == null ? new Text(text) : new Numeric(number), unknown);
        }

        @SuppressWarnings("unchecked") // the keys of a sorted map can be compared
        private static Object sorted(Map<Object, Object> entries) {
            return ImmutableSortedMap.copyOf((Map<Comparable<Object>, Object>) (Map<?, ?>) entries);
        }
    }
}
