package vn.records.report.json;

import static com.google.common.base.Preconditions.checkState;

import java.util.BitSet;

/** The objects and arrays that are open, and what may come next. */
final class JsonNesting {

    /** By depth from 1: whether it is an array, and whether anything stands in it. */
    private final BitSet arrays = new BitSet();

    private final BitSet filled = new BitSet();
    private int depth;
    private int objects;
    private boolean named;
    private boolean first;

    /** Notes the name of a field. */
    void name() {
        checkState(depth > 0 && !isArray(), "a name stands in an object");
        checkState(!named, "a name has a value");
        named = true;
        fill();
    }

    /** Notes a value; true if it is an element of an array, which is set apart from the one before. */
    boolean value() {
        if (depth > 0 && !isArray()) {
            checkState(named, "a value in an object has a name");
            named = false;
            return false;
        }
        checkState(depth > 0 || !filled.get(0), "there is one value only");
        fill();
        return depth > 0;
    }

    private void fill() {
        first = !filled.get(depth);
        filled.set(depth);
    }

    void begin(boolean array) {
        depth++;
        objects += array ? 0 : 1;
        arrays.set(depth, array);
        filled.clear(depth);
    }

    void end(boolean array) {
        checkState(depth > 0 && isArray() == array, "no %s was begun last", array ? "array" : "object");
        checkState(!named, "a name has a value");
        depth--;
        objects -= array ? 0 : 1;
    }

    /** Whether the field or element that was noted last is the first one of its object or array. */
    boolean isFirst() {
        return first;
    }

    boolean isArray() {
        return arrays.get(depth);
    }

    boolean isEmpty() {
        return !filled.get(depth);
    }

    int depth() {
        return depth;
    }

    /** Returns how many objects are open. */
    int objects() {
        return objects;
    }

    boolean isComplete() {
        return depth == 0 && filled.get(0);
    }
}
