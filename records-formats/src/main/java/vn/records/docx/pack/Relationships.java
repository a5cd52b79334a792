package vn.records.docx.pack;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;

/** The parts that one part refers to. */
final class Relationships {

    /** The types of parts that are read. */
    private static final ImmutableSet<String> TYPES = ImmutableSet.of(
            "officedocument",
            "extended-properties",
            "extendedproperties",
            "styles",
            "numbering",
            "theme",
            "settings",
            "header",
            "footer");

    private final Map<String, String> byType = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    /**
     * Reads the relationships of a part; those to the outside and to parts that are never read are passed over.
     *
     * @param xml the part that lists them; none if null
     * @param folder the folder of the part that has them, empty or ending with a slash
     */
    Relationships(@Nullable Xml xml, String folder, Budget budget) throws DocumentReadException {
        while (xml != null && xml.nextIn(0)) {
            String name = xml.attribute("Type");
            String type = name == null ? "" : Ascii.toLowerCase(name.substring(name.lastIndexOf('/') + 1));
            String id = xml.attribute("Id");
            String target = xml.attribute("Target");
            if (TYPES.contains(type) && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                budget.definition();
                String part = resolve(folder, target);
                byType.putIfAbsent(type, part);
                byId.putIfAbsent(id == null ? "" : id, part);
            }
        }
    }

    /** Returns the first part of a type: the last segment of its name in small letters, such as {@code styles}. */
    @Nullable
    String byType(String type) {
        return byType.get(type);
    }

    /** Returns the part of an id. */
    @Nullable
    String byId(String id) {
        return byId.get(id);
    }

    /** Returns the full name of a target, which is absolute or relative to a folder. */
    static String resolve(String folder, String target) {
        String path = decode(target.replace('\\', '/'));
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
