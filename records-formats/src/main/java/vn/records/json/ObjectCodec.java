package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of several components: an object with a field for each; fields of other names are passed over. */
final class ObjectCodec implements Codec {

    private final Class<?> type;
    private final ImmutableList<Attribute> attributes;
    private final Maker maker;

    ObjectCodec(Class<?> type, ImmutableList<Attribute> attributes, Maker maker) {
        this.type = type;
        this.attributes = attributes;
        this.maker = maker;
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
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(value, json);
        json.writeEndObject();
    }

    /** Writes the fields alone, into an object that was begun; what is absent is left out. */
    void writeFields(Object value, JsonGenerator json) throws IOException {
        for (Attribute attribute : attributes) {
            @Nullable Object part = attribute.in(value);
            if (part != null) {
                json.writeFieldName(attribute.name());
                attribute.codec().get().write(part, json);
            }
        }
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        if (!node.isObject()) {
            throw new ValueException(
                    "expected an object that is a " + type.getSimpleName() + ", found " + Excerpts.of(node));
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (Attribute attribute : attributes) {
            parts.add(attribute.from(node));
        }
        try {
            return maker.make(attributes, parts);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ValueException(String.valueOf(e.getMessage()));
        }
    }
}
