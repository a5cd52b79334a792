package vn.records.cli.terminal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ResourceBundle;

/**
 * What an option or parameter may be, as its help lists it in place of <code>{choices}</code>.
 *
 * @param names what may be typed, in order
 * @param remarks the keys of what is said of some of them
 * @param whole whether there is nothing else that may be typed
 */
public record Listing(ImmutableList<String> names, ImmutableMap<String, String> remarks, boolean whole) {

    /** Where a text of help has the list. */
    private static final String PLACE = "{choices}";

    /** Returns a text of help with the list in it. */
    public String fill(String text, ResourceBundle words) {
        return text.contains(PLACE) ? text.replace(PLACE, list(words)) : text;
    }

    private String list(ResourceBundle words) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String remark = remarks.get(names.get(i));
            boolean last = whole && i == names.size() - 1;
            list.append(i == 0 ? "" : last ? words.getString("choices.or") : ", ")
                    .append(names.get(i))
                    .append(remark == null ? "" : " (" + words.getString("choices." + remark) + ")");
        }
        return list.toString();
    }
}
