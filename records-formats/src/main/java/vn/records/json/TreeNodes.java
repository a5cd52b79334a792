package vn.records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.records.json.tree.Node;

/** What Jackson 2 has read, as our own. */
final class TreeNodes {

    private TreeNodes() {}

    static Node of(JsonNode read) {
        if (read.isObject()) {
            ImmutableMap.Builder<String, Node> fields = ImmutableMap.builder();
            for (Map.Entry<String, JsonNode> field : read.properties()) {
                fields.put(field.getKey(), of(field.getValue()));
            }
            return new Node.Fields(fields.buildOrThrow());
        } else if (read.isArray()) {
            ImmutableList.Builder<Node> elements = ImmutableList.builder();
            read.forEach(element -> elements.add(of(element)));
            return new Node.Items(elements.build());
        } else if (read.isNumber()) {
            return new Node.Numeric(read.numberValue());
        } else if (read.isBoolean()) {
            return new Node.Truth(read.booleanValue());
        }
        return read.isNull() || read.isMissingNode() ? Node.Nothing.NULL : new Node.Text(read.asText());
    }
}
