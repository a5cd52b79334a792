package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Writes values of one type and reads them again. */
interface Codec {

    /** Writes a value. */
    void write(Object value, JsonGenerator json) throws IOException;

    /**
     * Reads a value.
     *
     * @throws ValueException if the node does not hold one
     */
    Object read(JsonNode node) throws ValueException;
}
