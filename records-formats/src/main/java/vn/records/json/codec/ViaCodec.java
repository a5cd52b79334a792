package vn.records.json.codec;

import java.io.IOException;
import java.util.function.Function;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Node;
import vn.records.json.tree.Sink;

/**
 * Values that have the form of another one they can be made of.
 *
 * @param form the codec of the other one
 * @param to gives the other one
 * @param from makes a value of it
 */
record ViaCodec(Codec form, Function<Object, Object> to, Function<Object, Object> from) implements Codec {

    @Override
    public void write(Object value, Sink json) throws IOException {
        form.write(to.apply(value), json);
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        Object read = form.read(node, unknown);
        try {
            return from.apply(read);
        } catch (IllegalArgumentException e) {
            throw Refusals.of(e, node);
        }
    }
}
