package vn.records.json.tree;

import java.util.Iterator;
import java.util.Map;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Node.Items;
import vn.records.json.tree.Node.Numeric;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Node.Truth;

/** What was found, in a message: no more than a line of it. */
public final class Excerpts {
    private static final int LONGEST = 60;

    private final StringBuilder line = new StringBuilder();

    private Excerpts() {}

    /** Returns a value in the form of JSON, cut after a line. */
    public static String of(Node node) {
        Excerpts excerpt = new Excerpts();
        excerpt.add(node);
        return excerpt.line.length() <= LONGEST ? excerpt.line.toString() : excerpt.line.substring(0, LONGEST) + "…";
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            quote(text.value());
        } else if (node instanceof Numeric number) {
            line.append(number.value());
        } else if (node instanceof Truth truth) {
            line.append(truth.value());
        } else if (node instanceof Items items) {
            line.append('[');
            for (Iterator<Node> each = items.elements().iterator(); each.hasNext() && line.length() <= LONGEST; ) {
                add(each.next());
                line.append(each.hasNext() ? "," : "");
            }
            line.append(']');
        } else if (node instanceof Fields fields) {
            fields(fields.byName().entrySet().iterator());
        } else {
            line.append("null");
        }
    }

    private void fields(Iterator<Map.Entry<String, Node>> fields) {
        line.append('{');
        while (fields.hasNext() && line.length() <= LONGEST) {
            Map.Entry<String, Node> field = fields.next();
            quote(field.getKey());
            line.append(':');
            add(field.getValue());
            line.append(fields.hasNext() ? "," : "");
        }
        line.append('}');
    }

    private void quote(String text) {
        line.append('"');
        for (int i = 0; i < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                line.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                line.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        line.append('"');
    }
}
