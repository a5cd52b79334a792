package vn.records.odt.style;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NumberLevel;

/**
 * One level of a list.
 *
 * @param index its index, from 0
 * @param number how it is numbered
 * @param textStyle the style of its label, if one is named
 * @param position what is stated about where its items stand
 */
public record ListLevel(
        int index, NumberLevel number, @Nullable String textStyle, Properties position) {

    private static final int MOST = 9;

    static ListLevel of(Properties tag, Properties position, boolean bullet) {
        int index = tag.integer("level", 1, MOST + 1, 1) - 1;
        String format = affix(tag, "num-format");
        boolean silent = format.isEmpty();
        String label = bullet ? bullet(tag) : label(tag, index, silent);
        NumberLevel number = NumberLevel.of(
                index,
                tag.integer("start-value", 0, Integer.MAX_VALUE, 1),
                bullet ? "bullet" : format(format),
                label,
                suffix(position, label),
                -1,
                false);
        return new ListLevel(index, number, tag.get("style-name"), position);
    }

    /** Returns the sign alone: programs show nothing else, whatever they write beside it. */
    private static String bullet(Properties tag) {
        String sign = tag.get("bullet-char");
        return sign == null ? "" : sign;
    }

    private static String label(Properties tag, int index, boolean silent) {
        String whole = tag.get("num-list-format");
        if (whole != null) {
            return whole.replaceAll("%(\\d)%", "%$1");
        }
        StringBuilder label = new StringBuilder(affix(tag, "num-prefix"));
        if (!silent) {
            int shown = tag.integer("display-levels", 1, index + 1, 1);
            for (int level = index + 1 - shown; level <= index; level++) {
                label.append('%').append(level + 1).append(level < index ? "." : "");
            }
        }
        return label.append(affix(tag, "num-suffix")).toString();
    }

    private static String affix(Properties tag, String name) {
        String text = tag.get(name);
        return text == null ? "" : text;
    }

    private static String format(String stated) {
        return switch (stated) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "" -> "none";
            default -> "decimal";
        };
    }

    private static String suffix(Properties position, String label) {
        String follows = position.get("label-followed-by");
        if (follows == null) {
            return label.isEmpty() ? "nothing" : "tab";
        }
        return follows.equals("listtab") ? "tab" : follows;
    }
}
