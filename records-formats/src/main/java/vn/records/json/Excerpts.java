package vn.records.json;

import com.fasterxml.jackson.databind.JsonNode;

/** What was found, in a message: no more than a line of it. */
final class Excerpts {
    private static final int LONGEST = 60;

    private Excerpts() {}

    static String of(JsonNode node) {
        String text = node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
