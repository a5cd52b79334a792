package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Sink;

/** Values of several components: an object with a field for each. */
final class ObjectCodec implements Codec {

    private final Class<?> type;
    private final ImmutableList<Attribute> attributes;
    private final Maker maker;
    private final ImmutableSet<String> names;

    ObjectCodec(Class<?> type, ImmutableList<Attribute> attributes, Maker maker) {
        this.type = type;
        this.attributes = attributes;
        this.maker = maker;
        this.names = attributes.stream().map(Attribute::name).collect(ImmutableSet.toImmutableSet());
    }

    static ObjectCodec of(Class<?> type, Codecs all) {
        return of(TypeToken.of(type), all);
    }

    static ObjectCodec of(TypeToken<?> type, Codecs all) {
        Components components = new Components(type, all);
        Class<?> raw = type.getRawType();
        return raw.isRecord()
                ? new ObjectCodec(raw, components.ofRecord(), Maker.ofRecord(raw))
                : components.ofBuilder();
    }

    @Override
    public void write(Object value, Sink json) throws IOException {
        json.beginObject();
        writeFields(value, json);
        json.endObject();
    }

    /** Writes the fields alone, into an object that was begun; what is absent is left out. */
    void writeFields(Object value, Sink json) throws IOException {
        for (Attribute attribute : attributes) {
            @Nullable Object part = attribute.in(value);
            if (part != null) {
                json.name(attribute.name());
                attribute.codec().get().write(part, json);
            }
        }
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        return read(node, unknown, ImmutableSet.of());
    }

    /** Reads a value out of an object that holds other fields too, which somebody else reads. */
    Object read(Node node, Unknown unknown, ImmutableSet<String> others) throws JsonValueException {
        if (!(node instanceof Fields fields)) {
            String what = type.getSimpleName() + ", ";
            String found = Excerpts.of(node);
            throw new JsonValueException(
                    "cần một đối tượng là " + what + "có " + found,
                    "expected an object that is a " + what + "found " + found);
        }
        Faults faults = new Faults();
        List<@Nullable Object> parts = new ArrayList<>();
        for (Attribute attribute : attributes) {
            parts.add(attribute.from(fields, unknown, faults));
        }
        faults.unknown(fields, Sets.union(names, others), unknown);
        faults.check();
        try {
            return maker.make(attributes, parts);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refusals.of(e, node);
        }
    }
}
