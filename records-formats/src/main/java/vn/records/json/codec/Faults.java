package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.records.json.problem.JsonProblem;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;

/** Gathers what is wrong in the parts of a value, so that all of it is told at once. */
final class Faults {

    private final ImmutableList.Builder<JsonProblem> problems = ImmutableList.builder();

    /** Reads a part. */
    interface Part {
        @Nullable
        Object read() throws JsonValueException;
    }

    /** Returns a part; null if it is absent, or wrong, which is kept. */
    @Nullable
    Object read(String step, Part part) {
        try {
            return part.read();
        } catch (JsonValueException e) {
            problems.addAll(e.in(step).problems());
            return null;
        }
    }

    /** Returns a field as its codec reads it; null if it is absent, or wrong, which is kept. */
    @Nullable
    Object field(Fields fields, String name, Codec codec, Unknown unknown) {
        @Nullable Node node = fields.get(name);
        return node == null ? null : read(name, () -> codec.read(node, unknown));
    }

    /** Keeps that a field is missing. */
    void missing(String name) {
        problems.addAll(missingField(name).problems());
    }

    static JsonValueException missingField(String name) {
        return new JsonValueException("thiếu trường này", "the field is missing").in(name);
    }

    /** Keeps the fields that are none of those known, where they are refused. */
    void unknown(Fields fields, Collection<String> known, Unknown unknown) {
        if (unknown == Unknown.PASSED_OVER) {
            return;
        }
        for (String name : fields.byName().keySet()) {
            if (!known.contains(name)) {
                String expected = String.join(" | ", known);
                problems.addAll(new JsonValueException(
                                "không có trường này; cần: " + expected, "no such field; expected: " + expected)
                        .in(name)
                        .problems());
            }
        }
    }

    /** Throws what was kept, if anything was. */
    void check() throws JsonValueException {
        ImmutableList<JsonProblem> all = problems.build();
        if (!all.isEmpty()) {
            throw new JsonValueException(all);
        }
    }
}
