package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;

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
    public void write(Object value, JsonGenerator json) throws IOException {
        for (Map.Entry<Class<?>, String> variant : kinds.entrySet()) {
            if (variant.getKey().isInstance(value)) {
                write(value, variant.getValue(), json);
                return;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + value);
    }

    private void write(Object value, String kind, JsonGenerator json) throws IOException {
        Codec codec = codecs.get(kind);
        json.writeStartObject();
        json.writeStringField(KIND, kind);
        if (codec instanceof ObjectCodec object) {
            object.writeFields(value, json);
        } else if (codec != null && ((Enum<?>) value).getDeclaringClass().getEnumConstants().length > 1) {
            json.writeFieldName(VALUE);
            codec.write(value, json);
        }
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        String kind = node.path(KIND).asText("");
        Codec codec = codecs.get(kind);
        if (codec == null) {
            throw new ValueException("no " + type.getSimpleName() + ": " + Excerpts.of(node)
                    + "; expected a field kind: " + String.join(" | ", codecs.keySet()));
        }
        if (codec instanceof ObjectCodec) {
            return codec.read(node);
        }
        for (Map.Entry<Class<?>, String> variant : kinds.entrySet()) {
            if (variant.getValue().equals(kind) && variant.getKey().getEnumConstants().length == 1) {
                return variant.getKey().getEnumConstants()[0];
            }
        }
        return codec.read(node.path(VALUE));
    }
}
