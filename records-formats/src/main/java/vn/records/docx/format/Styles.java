package vn.records.docx.format;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Kind;
import vn.records.docx.format.NamedStyle.Look;

/** The styles of a document and its defaults. */
public final class Styles {

    /** How many styles may be based on each other; word processors stop far earlier. */
    private static final int LONGEST_CHAIN = 64;

    private final Look defaults = new Look();
    private final Map<String, NamedStyle> byId = new HashMap<>();
    private final Map<Kind, NamedStyle> byDefault = new EnumMap<>(Kind.class);

    /** Returns what holds where no style states anything. */
    Look defaults() {
        return defaults;
    }

    void add(NamedStyle style) {
        byId.putIfAbsent(style.id(), style);
        if (style.isDefault()) {
            byDefault.put(style.kind(), style);
        }
    }

    /** Returns the style of an id if it is of that kind, else the default one of the kind, if there is one. */
    @Nullable
    NamedStyle find(@Nullable String id, Kind kind) {
        NamedStyle style = id == null ? null : byId.get(id);
        return style != null && style.kind() == kind ? style : byDefault.get(kind);
    }

    /** Returns the style of an id if it is of that kind. */
    @Nullable
    NamedStyle exactly(@Nullable String id, Kind kind) {
        NamedStyle style = id == null ? null : byId.get(id);
        return style != null && style.kind() == kind ? style : null;
    }

    /** Returns a style and those it is based on, the most basic one first; a circle is cut where it closes. */
    ImmutableList<NamedStyle> chain(@Nullable NamedStyle style) {
        if (style == null) {
            return ImmutableList.of();
        }
        Deque<NamedStyle> chain = new ArrayDeque<>();
        Set<NamedStyle> seen = new HashSet<>();
        NamedStyle next = style;
        while (next != null && chain.size() < LONGEST_CHAIN && seen.add(next)) {
            chain.addFirst(next);
            next = exactly(next.basedOn(), style.kind());
        }
        return ImmutableList.copyOf(chain);
    }
}
