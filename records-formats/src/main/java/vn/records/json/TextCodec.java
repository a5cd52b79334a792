package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values with a canonical text, such as a number of a document. One that its text does not give back is written as an
 * object, where it can be.
 *
 * @param name what it is called in messages
 * @param toText gives the text
 * @param parse reads it
 * @param otherwise the form of what the text does not give back
 */
record TextCodec(
        String name, Function<Object, String> toText, Function<String, Object> parse, Optional<ObjectCodec> otherwise)
        implements Codec {

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        String text = toText.apply(value);
        if (otherwise.isPresent() && !gives(text, value)) {
            otherwise.get().write(value, json);
        } else {
            json.writeString(text);
        }
    }

    private boolean gives(String text, Object value) {
        try {
            return parse.apply(text).equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        if (node.isObject() && otherwise.isPresent()) {
            return otherwise.get().read(node);
        }
        if (!node.isTextual()) {
            throw new ValueException("expected a text that is a " + name + ", found " + Excerpts.of(node));
        }
        try {
            return parse.apply(node.textValue());
        } catch (IllegalArgumentException e) {
            throw new ValueException(String.valueOf(e.getMessage()));
        }
    }
}
