package vn.records.report.json;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A JSON value that is written once and put into a text many times, without white space. */
public final class JsonFragment {

    /** Writes the value. */
    @FunctionalInterface
    public interface Content {
        /** Writes one value. */
        void writeTo(JsonWriter json) throws IOException;
    }

    private final String json;

    private JsonFragment(String json) {
        this.json = json;
    }

    /**
     * Returns what a content writes.
     *
     * @throws IllegalStateException if that is no complete value
     */
    public static JsonFragment of(Content content) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter json = JsonWriter.to(text, JsonLayout.COMPACT);
            content.writeTo(json);
            checkState(json.isComplete(), "the value is not complete");
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JsonFragment(text.toString());
    }

    String json() {
        return json;
    }
}
