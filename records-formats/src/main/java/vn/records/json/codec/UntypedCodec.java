package vn.records.json.codec;

import com.google.common.reflect.TypeToken;
import java.io.IOException;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Node;
import vn.records.json.tree.Sink;

/** A component of no one type, such as an entry of any register: written as what it is, not read. */
record UntypedCodec(Class<?> type) implements Codec {

    @Override
    public void write(Object value, Sink json) throws IOException {
        Class<?> shown = Codecs.published(value.getClass())
                .filter(Codecs.ALL::has)
                .orElseThrow(() -> new IllegalArgumentException("no form in JSON: " + value.getClass()));
        Codecs.ALL.of(TypeToken.of(shown)).write(value, json);
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        throw new JsonValueException(
                "không rõ kiểu; nêu kiểu, như new TypeReference<Register<OutgoingEntry>>() {}",
                "the type is not known; name it, as in new TypeReference<Register<OutgoingEntry>>() {}");
    }
}
