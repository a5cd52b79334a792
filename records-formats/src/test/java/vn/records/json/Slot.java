package vn.records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A place in a tree that holds a node. */
record Slot(JsonNode parent, String name, int index) {

    static List<Slot> in(JsonNode parent) {
        List<Slot> slots = new ArrayList<>();
        int index = 0;
        for (JsonNode child : parent) {
            slots.add(new Slot(parent, "", index++));
            slots.addAll(in(child));
        }
        if (parent instanceof ObjectNode object) {
            List<String> names = ImmutableList.copyOf(object.fieldNames());
            slots.replaceAll(slot -> slot.parent() == parent ? new Slot(parent, names.get(slot.index()), 0) : slot);
        }
        return slots;
    }

    /** Puts a node there; returns the one that was. */
    JsonNode put(JsonNode node) {
        return parent instanceof ObjectNode object ? object.replace(name, node) : ((ArrayNode) parent).set(index, node);
    }
}
