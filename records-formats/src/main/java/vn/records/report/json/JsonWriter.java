package vn.records.report.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes one JSON value token by token (<i>ghi JSON</i>, RFC 8259). What was written is handed on and not kept, so that a
 * report may be of any length. Characters that nobody sees are written as escapes, see {@link JsonText}.
 *
 * <p>A call that would not lead to JSON is refused: a value without a name in an object, a name in an array, an end of what
 * was not begun, a second value.
 */
public final class JsonWriter {

    private final JsonText text;
    private final JsonLayout layout;
    private final JsonNesting nesting = new JsonNesting();

    private JsonWriter(Writer out, JsonLayout layout) {
        this.text = new JsonText(out);
        this.layout = layout;
    }

    /** Returns a writer of one value; what it writes to is never closed. */
    public static JsonWriter to(Writer out, JsonLayout layout) {
        return new JsonWriter(out, layout);
    }

    /** Begins an object. */
    public JsonWriter beginObject() throws IOException {
        return begin(false);
    }

    /** Begins an object that is the value of a field. */
    public JsonWriter beginObject(String name) throws IOException {
        return name(name).beginObject();
    }

    /** Ends the object that was begun last. */
    public JsonWriter endObject() throws IOException {
        return end(false);
    }

    /** Begins an array. */
    public JsonWriter beginArray() throws IOException {
        return begin(true);
    }

    /** Begins an array that is the value of a field. */
    public JsonWriter beginArray(String name) throws IOException {
        return name(name).beginArray();
    }

    /** Ends the array that was begun last. */
    public JsonWriter endArray() throws IOException {
        return end(true);
    }

    /** Writes the name of a field, whose value comes next. */
    public JsonWriter name(String name) throws IOException {
        nesting.name();
        separate();
        text.quoted(name);
        text.plain(layout.colon());
        return this;
    }

    /** Writes a string. */
    public JsonWriter value(String value) throws IOException {
        beginValue();
        text.quoted(value);
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter value(long value) throws IOException {
        return literal(Long.toString(value));
    }

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if JSON has no such number
     */
    public JsonWriter value(double value) throws IOException {
        checkArgument(Double.isFinite(value), "no number of JSON: %s", value);
        return literal(Double.toString(value));
    }

    /** Writes a decimal number. */
    public JsonWriter value(BigDecimal value) throws IOException {
        return literal(value.toString());
    }

    /** Writes true or false. */
    public JsonWriter value(boolean value) throws IOException {
        return literal(Boolean.toString(value));
    }

    /** Writes {@code null}. */
    public JsonWriter nothing() throws IOException {
        return literal("null");
    }

    /** Writes a value that was written apart. */
    public JsonWriter value(JsonFragment value) throws IOException {
        return literal(value.json());
    }

    /** Writes a field with a string. */
    public JsonWriter field(String name, String value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a field with a string, or with {@code null}. */
    public JsonWriter field(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? field(name, value.get()) : name(name).nothing();
    }

    /** Writes a field with a whole number. */
    public JsonWriter field(String name, long value) throws IOException {
        return name(name).value(value);
    }

    /**
     * Writes a field with a number.
     *
     * @throws IllegalArgumentException if JSON has no such number
     */
    public JsonWriter field(String name, double value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a field with a decimal number. */
    public JsonWriter field(String name, BigDecimal value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a field with true or false. */
    public JsonWriter field(String name, boolean value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a field with a value that was written apart. */
    public JsonWriter field(String name, JsonFragment value) throws IOException {
        return name(name).value(value);
    }

    /** Breaks the line, which JSON allows between any two tokens. */
    public JsonWriter breakLine() throws IOException {
        text.plain("\n");
        return this;
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        text.flush();
    }

    /**
     * Ends the text with a line break and hands on all of it.
     *
     * @throws IllegalStateException if the value is not complete
     */
    public void finish() throws IOException {
        checkState(nesting.isComplete(), "the value is not complete");
        breakLine();
        flush();
    }

    /** Whether the one value is complete. */
    boolean isComplete() {
        return nesting.isComplete();
    }

    private JsonWriter literal(String literal) throws IOException {
        beginValue();
        text.plain(literal);
        return this;
    }

    private JsonWriter begin(boolean array) throws IOException {
        beginValue();
        text.plain(array ? "[" : "{");
        nesting.begin(array);
        return this;
    }

    private JsonWriter end(boolean array) throws IOException {
        boolean empty = nesting.isEmpty();
        int depth = nesting.depth();
        int objects = nesting.objects();
        nesting.end(array);
        text.plain(layout.end(array, depth, objects, empty));
        text.plain(array ? "]" : "}");
        return this;
    }

    private void beginValue() throws IOException {
        if (nesting.value()) {
            separate();
        }
    }

    /** Writes what stands before a field of an object or before an element of an array. */
    private void separate() throws IOException {
        text.plain(nesting.isFirst() ? "" : ",");
        text.plain(layout.before(nesting.isArray(), nesting.depth(), nesting.objects(), nesting.isFirst()));
    }
}
