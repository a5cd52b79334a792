package vn.records.json.jackson3;

import tools.jackson.core.JsonGenerator;
import vn.records.json.tree.Sink;

/**
 * Hands on to Jackson 3.
 *
 * @param json what writes
 */
record GeneratorSink(JsonGenerator json) implements Sink {

    @Override
    public void beginObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void beginArray() {
        json.writeStartArray();
    }

    @Override
    public void endArray() {
        json.writeEndArray();
    }

    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void text(String text) {
        json.writeString(text);
    }

    @Override
    public void number(long number) {
        json.writeNumber(number);
    }

    @Override
    public void number(double number) {
        json.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) {
        json.writeBoolean(truth);
    }
}
