package vn.records.json.codec;

import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;

/** What a value says of parts that it cannot be made of. */
final class Refusals {

    private Refusals() {}

    /** Returns the value's own words, which are English, behind what was found. */
    static JsonValueException of(RuntimeException refusal, Node node) {
        String words = String.valueOf(refusal.getMessage());
        return new JsonValueException("giá trị không đúng: " + Excerpts.of(node) + " (" + words + ")", words);
    }
}
