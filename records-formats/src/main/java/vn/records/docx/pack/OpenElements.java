package vn.records.docx.pack;

import java.util.Arrays;
import vn.records.reader.DocumentReadException;

/** How many elements of a part are open, and how many namespaces are declared on them. */
final class OpenElements {

    /** A parser walks over all namespaces in scope to find one. */
    private static final int MOST_NAMESPACES = 256;

    private static final int USUAL_DEPTH = 32;

    private final String part;
    private final int deepest;
    private int[] declared = new int[USUAL_DEPTH];
    private int depth;
    private int namespaces;

    OpenElements(String part, int deepest) {
        this.part = part;
        this.deepest = deepest;
    }

    /** Enters an element that declares so many namespaces. */
    void enter(int count) throws DocumentReadException {
        if (++depth > deepest) {
            throw Unreadable.limit("depth of the elements of " + part, "độ sâu phần tử của " + part, deepest);
        }
        if (depth == declared.length) {
            declared = Arrays.copyOf(declared, 2 * depth);
        }
        declared[depth] = count;
        namespaces += count;
        if (namespaces > MOST_NAMESPACES) {
            throw Unreadable.limit(
                    "namespaces declared in " + part, "số không gian tên trong " + part, MOST_NAMESPACES);
        }
    }

    /** Leaves the innermost element. */
    void leave() {
        namespaces -= declared[depth];
        depth--;
    }

    int depth() {
        return depth;
    }
}
