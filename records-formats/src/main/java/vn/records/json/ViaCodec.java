package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;

/**
 * Values that have the form of another one they can be made of.
 *
 * @param form the codec of the other one
 * @param to gives the other one
 * @param from makes a value of it
 */
record ViaCodec(Codec form, Function<Object, Object> to, Function<Object, Object> from) implements Codec {

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        form.write(to.apply(value), json);
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        Object read = form.read(node);
        try {
            return from.apply(read);
        } catch (IllegalArgumentException e) {
            throw new ValueException(String.valueOf(e.getMessage()));
        }
    }
}
