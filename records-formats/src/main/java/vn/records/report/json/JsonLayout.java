package vn.records.report.json;

/** Where white space stands in JSON. The bytes are the same on every system. */
public enum JsonLayout {

    /** None. */
    COMPACT(":") {
        @Override
        String before(boolean array, int depth, int objects, boolean first) {
            return "";
        }

        @Override
        String end(boolean array, int depth, int objects, boolean empty) {
            return "";
        }
    },

    /**
     * A line for each field of a document, each component and each finding, so that a person can read it and two reports
     * can be compared line by line.
     */
    LINES(": ") {
        @Override
        String before(boolean array, int depth, int objects, boolean first) {
            return isOpen(array, depth) ? line(depth) : first ? "" : " ";
        }

        @Override
        String end(boolean array, int depth, int objects, boolean empty) {
            return isOpen(array, depth) && !empty ? line(depth - 1) : "";
        }

        /** Whether what stands at this depth has lines of its own: the run and a document, and the lists of both. */
        private boolean isOpen(boolean array, int depth) {
            return array || depth == RUN || depth == DOCUMENT;
        }
    },

    /** A line for each field of every object. */
    FIELDS(" : ") {
        @Override
        String before(boolean array, int depth, int objects, boolean first) {
            return array ? " " : line(objects);
        }

        @Override
        String end(boolean array, int depth, int objects, boolean empty) {
            return array || empty ? " " : line(objects - 1);
        }
    };

    /** The depth of the fields of the run. */
    private static final int RUN = 1;

    /** The depth of the fields of a document; deeper objects stay on one line. */
    private static final int DOCUMENT = 3;

    private final String colon;

    JsonLayout(String colon) {
        this.colon = colon;
    }

    /** Returns what stands between a name and its value. */
    String colon() {
        return colon;
    }

    /** Returns the white space before a field or an element. */
    abstract String before(boolean array, int depth, int objects, boolean first);

    /** Returns the white space before the end of an object or array. */
    abstract String end(boolean array, int depth, int objects, boolean empty);

    private static String line(int indents) {
        return "\n" + "  ".repeat(indents);
    }
}
