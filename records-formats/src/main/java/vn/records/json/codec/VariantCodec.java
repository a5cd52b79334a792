package vn.records.json.codec;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Sink;

/** Values of which there are several kinds: an object whose field {@code kind} says which. */
final class VariantCodec implements Codec {
    static final String KIND = "kind";
    private static final String VALUE = "value";

    private final Class<?> type;
    private final ImmutableMap<Class<?>, String> kinds;
    private final ImmutableMap<String, Codec> codecs;

    private VariantCodec(Class<?> type, Map<Class<?>, String> kinds, Map<String, Codec> codecs) {
        this.type = type;
        this.kinds = ImmutableMap.copyOf(kinds);
        this.codecs = ImmutableMap.copyOf(codecs);
    }

    static VariantCodec of(Class<?> type, Codecs all) {
        ImmutableMap.Builder<Class<?>, String> kinds = ImmutableMap.builder();
        ImmutableMap.Builder<String, Codec> codecs = ImmutableMap.builder();
        for (Class<?> variant : type.getPermittedSubclasses()) {
            String kind = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, variant.getSimpleName());
            kinds.put(variant, kind);
            codecs.put(kind, variant.isEnum() ? new EnumCodec(variant) : ObjectCodec.of(variant, all));
        }
        return new VariantCodec(type, kinds.buildOrThrow(), codecs.buildOrThrow());
    }

    @Override
    public void write(Object value, Sink json) throws IOException {
        for (Map.Entry<Class<?>, String> variant : kinds.entrySet()) {
            if (variant.getKey().isInstance(value)) {
                write(value, variant.getValue(), json);
                return;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + value);
    }

    private void write(Object value, String kind, Sink json) throws IOException {
        Codec codec = codecs.get(kind);
        json.beginObject();
        json.name(KIND);
        json.text(kind);
        if (codec instanceof ObjectCodec object) {
            object.writeFields(value, json);
        } else if (codec != null && ((Enum<?>) value).getDeclaringClass().getEnumConstants().length > 1) {
            json.name(VALUE);
            codec.write(value, json);
        }
        json.endObject();
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        @Nullable Node named = node instanceof Fields fields ? fields.get(KIND) : null;
        String kind = named instanceof Text text ? text.value() : "";
        @Nullable Codec codec = codecs.get(kind);
        if (codec == null) {
            String found = type.getSimpleName() + ": " + Excerpts.of(node);
            String expected = String.join(" | ", codecs.keySet());
            throw new JsonValueException(
                    "không có " + found + "; cần trường kind: " + expected,
                    "no " + found + "; expected a field kind: " + expected);
        }
        return codec instanceof ObjectCodec object
                ? object.read(node, unknown, ImmutableSet.of(KIND))
                : constant(kind, codec, (Fields) node, unknown);
    }

    private Object constant(String kind, Codec codec, Fields fields, Unknown unknown) throws JsonValueException {
        Faults faults = new Faults();
        for (Map.Entry<Class<?>, String> variant : kinds.entrySet()) {
            if (variant.getValue().equals(kind) && variant.getKey().getEnumConstants().length == 1) {
                faults.unknown(fields, ImmutableSet.of(KIND), unknown);
                faults.check();
                return variant.getKey().getEnumConstants()[0];
            }
        }
        @Nullable Object read = faults.field(fields, VALUE, codec, unknown);
        if (fields.get(VALUE) == null) {
            faults.missing(VALUE);
        }
        faults.unknown(fields, ImmutableSet.of(KIND, VALUE), unknown);
        faults.check();
        return OwnForms.there(read, VALUE);
    }
}
