package vn.records.json.codec;

import java.io.IOException;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Node;
import vn.records.json.tree.Sink;

/** Writes values of one type and reads them again. */
public interface Codec {

    /** Writes a value. */
    void write(Object value, Sink json) throws IOException;

    /**
     * Reads a value.
     *
     * @param unknown what becomes of fields that the value has not
     * @throws JsonValueException if the node does not hold one
     */
    Object read(Node node, Unknown unknown) throws JsonValueException;

    /**
     * Returns a value as the name of a field, where it is a key.
     *
     * @throws IllegalArgumentException if values of this type have no text
     */
    default String key(Object value) {
        throw new IllegalArgumentException("no name of a field: " + value);
    }
}
