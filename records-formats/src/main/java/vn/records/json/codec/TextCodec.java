package vn.records.json.codec;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Sink;

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
    public void write(Object value, Sink json) throws IOException {
        String text = toText.apply(value);
        if (otherwise.isPresent() && !gives(text, value)) {
            otherwise.get().write(value, json);
        } else {
            json.text(text);
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
    public String key(Object value) {
        return toText.apply(value);
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        if (node instanceof Fields && otherwise.isPresent()) {
            return otherwise.get().read(node, unknown);
        } else if (!(node instanceof Text)) {
            String found = Excerpts.of(node);
            throw new JsonValueException(
                    "cần một chuỗi là " + name + ", có " + found,
                    "expected a text that is a " + name + ", found " + found);
        }
        try {
            return parse.apply(((Text) node).value());
        } catch (IllegalArgumentException e) {
            throw Refusals.of(e, node);
        }
    }
}
