package vn.records.odt.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Unreadable;
import vn.records.reader.DocumentReadException;

/**
 * The styles that one part of a document sees (<i>các kiểu</i>): its own automatic ones, and those that all parts share.
 */
public final class Styles {

    /** No person makes styles that stand on so many others. */
    private static final int DEEPEST = 64;

    /** What a style is asked by. */
    private record Key(String family, String name) {}

    /** What all parts share. */
    private static final class Shared {
        private final Map<Key, Style> common = new HashMap<>();
        private final Map<String, Style> defaults = new HashMap<>();
        private final Map<String, ListStyle> lists = new HashMap<>();
        private final Map<String, MasterPage> masters = new HashMap<>();
        private @Nullable ListStyle outline;
        private @Nullable String firstMaster;
    }

    private final Shared shared;
    private final Map<Key, Style> automatic = new HashMap<>();
    private final Map<String, ListStyle> lists = new HashMap<>();
    private final Map<String, PageLayout> layouts = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<Key, ImmutableList<Style>> chains = new HashMap<>();

    /** Makes an empty collection. */
    public Styles() {
        this(new Shared());
    }

    private Styles(Shared shared) {
        this.shared = shared;
    }

    /** Returns a collection without automatic styles yet that shares all others with this one. */
    public Styles besides() {
        Styles others = new Styles(shared);
        others.fonts.putAll(fonts);
        return others;
    }

    void add(String family, Style style) {
        (style.automatic() ? automatic : shared.common).put(new Key(family, style.name()), style);
    }

    void addDefault(String family, Style style) {
        shared.defaults.put(family, style);
    }

    void add(String name, ListStyle list, boolean isAutomatic) {
        (isAutomatic ? lists : shared.lists).put(name, list);
    }

    void outline(ListStyle list) {
        shared.outline = list;
    }

    void add(String name, PageLayout layout) {
        layouts.put(name, layout);
    }

    void add(MasterPage master) {
        shared.masters.put(master.name(), master);
        if (shared.firstMaster == null) {
            shared.firstMaster = master.name();
        }
    }

    void font(String name, String family) {
        fonts.put(name, family);
    }

    /** Returns the font that a name of the file stands for. */
    String font(String name) {
        return fonts.getOrDefault(name, name);
    }

    /** Returns a layout of pages by its name. */
    PageLayout layout(String name) {
        PageLayout found = layouts.get(name);
        return found == null ? PageLayout.UNSTATED : found;
    }

    /** Returns a style of pages by its name, if there is one. */
    @Nullable
    public MasterPage master(String name) {
        return shared.masters.get(name);
    }

    /** Returns the style of the first page where the text names none. */
    public MasterPage firstMaster() {
        MasterPage standard = shared.masters.get("Standard");
        if (standard == null && shared.firstMaster != null) {
            standard = shared.masters.get(shared.firstMaster);
        }
        return standard == null ? MasterPage.NONE : standard;
    }

    /** Returns a list by its name, if there is one. */
    @Nullable
    public ListStyle list(String name) {
        ListStyle own = lists.get(name);
        return own == null ? shared.lists.get(name) : own;
    }

    /** Returns how headings are numbered, if the file says so. */
    @Nullable
    public ListStyle outline() {
        return shared.outline;
    }

    /** Returns a style by its name, if there is one. */
    @Nullable
    public Style find(String family, String name) {
        Key key = new Key(family, name);
        Style own = automatic.get(key);
        return own == null ? shared.common.get(key) : own;
    }

    /**
     * Returns the layers of a style: the default of its family, the styles it stands on, itself. Of a style that is not
     * there only the default.
     *
     * @throws DocumentReadException if it stands on too many others, or on itself
     */
    public ImmutableList<Style> chain(String family, String name) throws DocumentReadException {
        Key key = new Key(family, name);
        ImmutableList<Style> known = chains.get(key);
        if (known == null) {
            known = find(key);
            chains.put(key, known);
        }
        return known;
    }

    private ImmutableList<Style> find(Key key) throws DocumentReadException {
        List<Style> found = new ArrayList<>();
        Style style = find(key.family, key.name);
        while (style != null) {
            if (found.size() == DEEPEST) {
                throw Unreadable.limit(
                        "styles that stand on each other, beginning with " + Unreadable.shortened(key.name),
                        "số kiểu kế thừa nhau, bắt đầu từ " + Unreadable.shortened(key.name),
                        DEEPEST);
            }
            found.add(style);
            style = style.parent() == null ? null : shared.common.get(new Key(key.family, style.parent()));
        }
        Style base = shared.defaults.get(key.family);
        if (base != null) {
            found.add(base);
        }
        return ImmutableList.copyOf(Lists.reverse(found));
    }

    /** Returns what the layers of a style state in elements of a kind; what is nearer counts. */
    public Properties properties(String family, @Nullable String name, String kind) throws DocumentReadException {
        Properties all = Properties.NONE;
        for (Style style : chain(family, name == null ? "" : name)) {
            all = all.and(style.of(kind));
        }
        return all;
    }
}
