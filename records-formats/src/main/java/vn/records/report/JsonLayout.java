package vn.records.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * How the JSON is laid out: a line for each field of a document, each component and each finding, so that a person can
 * read it and two reports can be compared line by line. The bytes are the same on every system.
 */
final class JsonLayout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** The depth of the fields of the run. */
    private static final int RUN = 1;

    /** The depth of the fields of a document; deeper objects stay on one line. */
    private static final int DOCUMENT = 3;

    JsonLayout() {}

    private JsonLayout(JsonLayout base) {
        super(base);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new JsonLayout(this);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator g) throws IOException {
        g.writeRaw(": ");
    }

    @Override
    public void writeStartObject(JsonGenerator g) throws IOException {
        g.writeRaw('{');
        _nesting++;
    }

    @Override
    public void writeStartArray(JsonGenerator g) throws IOException {
        g.writeRaw('[');
        _nesting++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator g) throws IOException {
        breakLine(g, isOpen(false));
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator g) throws IOException {
        g.writeRaw(isOpen(false) ? "," : ", ");
        breakLine(g, isOpen(false));
    }

    @Override
    public void writeEndObject(JsonGenerator g, int entries) throws IOException {
        end(g, isOpen(false) && entries > 0, '}');
    }

    @Override
    public void beforeArrayValues(JsonGenerator g) throws IOException {
        breakLine(g, isOpen(true));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) throws IOException {
        g.writeRaw(isOpen(true) ? "," : ", ");
        breakLine(g, isOpen(true));
    }

    @Override
    public void writeEndArray(JsonGenerator g, int values) throws IOException {
        end(g, isOpen(true) && values > 0, ']');
    }

    /** Whether what stands at this depth has lines of its own: the run and a document, and the lists of both. */
    private boolean isOpen(boolean list) {
        return list || _nesting == RUN || _nesting == DOCUMENT;
    }

    private void end(JsonGenerator g, boolean broken, char bracket) throws IOException {
        _nesting--;
        breakLine(g, broken);
        g.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator g, boolean wanted) throws IOException {
        if (wanted) {
            g.writeRaw('\n');
            g.writeRaw("  ".repeat(_nesting));
        }
    }
}
