package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.records.json.tree.Sink;

/**
 * Hands on to Jackson 2.
 *
 * @param json what writes
 */
record GeneratorSink(JsonGenerator json) implements Sink {

    @Override
    public void beginObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        json.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void number(double number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) throws IOException {
        json.writeBoolean(truth);
    }
}
