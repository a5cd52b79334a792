package vn.records.json.tree;

import java.io.IOException;

/** Takes one value of JSON, token by token. */
public interface Sink {

    /** Begins an object. */
    void beginObject() throws IOException;

    /** Ends it. */
    void endObject() throws IOException;

    /** Begins an array. */
    void beginArray() throws IOException;

    /** Ends it. */
    void endArray() throws IOException;

    /** Takes the name of the field that comes next. */
    void name(String name) throws IOException;

    /** Takes a text. */
    void text(String text) throws IOException;

    /** Takes a whole number. */
    void number(long number) throws IOException;

    /** Takes a number. */
    void number(double number) throws IOException;

    /** Takes a truth value. */
    void truth(boolean truth) throws IOException;
}
