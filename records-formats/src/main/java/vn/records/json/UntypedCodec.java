package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.reflect.TypeToken;
import java.io.IOException;

/** A component of no one type, such as an entry of any register: written as what it is, not read. */
record UntypedCodec(Class<?> type) implements Codec {

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        Class<?> shown = Codecs.published(value.getClass())
                .filter(Codecs.ALL::has)
                .orElseThrow(() -> new IllegalArgumentException("no form in JSON: " + value.getClass()));
        Codecs.ALL.of(TypeToken.of(shown)).write(value, json);
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        throw new ValueException(
                "the type is not known; name it, as in new TypeReference<Register<OutgoingEntry>>() {}");
    }
}
