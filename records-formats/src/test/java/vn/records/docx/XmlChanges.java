package vn.records.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Markup changed at random, so that it mostly stays well-formed enough to be read. */
public final class XmlChanges {

    private static final Pattern ELEMENT = Pattern.compile("<[^<>?!]+>|[^<>]+");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "1",
        "99999999999",
        "-99999999999",
        "1.5",
        "x",
        "auto",
        "nil",
        "1",
        "2",
        "S",
        "T",
        "default",
        "%1%9",
        "FFFFFF",
        "begin",
        "end",
        "separate",
        "page",
        "12pt",
        "bullet",
        "continue",
        "wps",
        "h1",
        "\uF0B7"
    };

    private XmlChanges() {}

    /** Removes, repeats, moves or changes tags and texts. */
    public static String changed(String xml, Random random) {
        List<String> pieces = new ArrayList<>(
                ELEMENT.matcher(xml).results().map(MatchResult::group).toList());
        for (int n = 1 + random.nextInt(6); n > 0 && !pieces.isEmpty(); n--) {
            int at = random.nextInt(pieces.size());
            int other = random.nextInt(pieces.size());
            switch (random.nextInt(8)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(other));
                case 2 -> pieces.set(at, pieces.get(other));
                case 3 -> pieces.add(Math.min(at, other), between(pieces, at, other));
                case 4 -> pieces.set(at, between(pieces, at, other));
                default ->
                    pieces.set(
                            at,
                            VALUE.matcher(pieces.get(at))
                                    .replaceFirst("=\"" + VALUES[random.nextInt(VALUES.length)] + "\""));
            }
        }
        return String.join("", pieces);
    }

    private static String between(List<String> pieces, int a, int b) {
        return String.join("", pieces.subList(Math.min(a, b), Math.max(a, b)));
    }
}
