package vn.records.odt.style;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads what a part states about fonts, styles, lists and pages. */
public final class StyleReader {

    private static final String ENDING = "-properties";
    private static final Splitter NAMES = Splitter.on(',').trimResults();

    private final Xml xml;
    private final Styles styles;
    private final Budget budget;

    /** Begins with a part. */
    public StyleReader(Xml xml, Styles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
    }

    /**
     * Reads the element whose start tag was met last, if it holds styles, to its end.
     *
     * @return whether it did
     */
    public boolean read() throws DocumentReadException {
        if (xml.ns() != Ns.ODF_OFFICE) {
            return false;
        }
        switch (xml.name()) {
            case "font-face-decls" -> fonts();
            case "styles" -> styles(false);
            case "automatic-styles" -> styles(true);
            case "master-styles" -> masters();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fonts() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            Properties face = Properties.of(xml);
            String name = face.get("name");
            String family = face.get("font-family");
            if (xml.name().equals("font-face") && name != null && family != null) {
                budget.definition();
                styles.font(name, plain(family));
            }
            xml.skip();
        }
    }

    /** Returns the first name of a list of fonts, without quotes. */
    static String plain(String family) {
        String first = NAMES.split(family).iterator().next();
        boolean quoted = first.length() > 1
                && (first.startsWith("'") || first.startsWith("\""))
                && first.endsWith(first.substring(0, 1));
        return quoted ? first.substring(1, first.length() - 1) : first;
    }

    private void styles(boolean automatic) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "style" -> style(automatic);
                case "default-style" -> {
                    String family = family(Properties.of(xml));
                    styles.addDefault(family, read("", false));
                }
                case "list-style" -> {
                    String name = Properties.of(xml).get("name");
                    ListStyle list = list();
                    if (name != null) {
                        styles.add(name, list, automatic);
                    }
                }
                case "outline-style" -> styles.outline(list());
                case "page-layout" -> layout();
                default -> xml.skip();
            }
        }
    }

    private static String family(Properties tag) {
        String family = tag.get("family");
        return family == null ? "" : family;
    }

    private void style(boolean automatic) throws DocumentReadException {
        Properties tag = Properties.of(xml);
        String name = tag.get("name");
        if (name == null) {
            xml.skip();
        } else {
            styles.add(family(tag), read(name, automatic));
        }
    }

    private Style read(String name, boolean automatic) throws DocumentReadException {
        budget.definition();
        Properties tag = Properties.of(xml);
        return new Style(name, tag.get("parent-style-name"), automatic, tag, properties());
    }

    /** Reads the elements with properties in the one met last, and those in them that states columns. */
    private ImmutableMap<String, Properties> properties() throws DocumentReadException {
        ImmutableMap.Builder<String, Properties> all = ImmutableMap.builder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            String name = xml.name();
            if (name.endsWith(ENDING)) {
                all.put(name.substring(0, name.length() - ENDING.length()), Properties.of(xml));
            } else if (name.equals("columns")) {
                all.put(name, Properties.of(xml));
            } else {
                xml.skip();
            }
        }
        return all.buildKeepingLast();
    }

    private ListStyle list() throws DocumentReadException {
        budget.definition();
        ImmutableMap.Builder<Integer, ListLevel> levels = ImmutableMap.builder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().startsWith("list-level-style-") || xml.name().equals("outline-level-style")) {
                budget.definition();
                ListLevel level = level();
                levels.put(level.index(), level);
            } else {
                xml.skip();
            }
        }
        return new ListStyle(levels.buildKeepingLast());
    }

    private ListLevel level() throws DocumentReadException {
        boolean bullet =
                !xml.name().equals("outline-level-style") && !xml.name().endsWith("number");
        Properties tag = Properties.of(xml);
        Properties position = Properties.NONE;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "list-level-properties", "list-level-label-alignment" ->
                    position = position.and(Properties.of(xml));
                default -> xml.skip();
            }
        }
        return ListLevel.of(tag, position, bullet);
    }

    private void layout() throws DocumentReadException {
        budget.definition();
        String name = Properties.of(xml).get("name");
        Properties page = Properties.NONE;
        Properties header = Properties.NONE;
        Properties footer = Properties.NONE;
        Properties columns = Properties.NONE;
        boolean inHeader = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "page-layout-properties" -> page = Properties.of(xml);
                case "columns" -> columns = Properties.of(xml);
                case "header-style" -> inHeader = true;
                case "footer-style" -> inHeader = false;
                case "header-footer-properties" -> {
                    header = inHeader ? Properties.of(xml) : header;
                    footer = inHeader ? footer : Properties.of(xml);
                }
                default -> xml.skip();
            }
        }
        if (name != null) {
            styles.add(name, new PageLayout(page, header, footer, columns));
        }
    }

    private void masters() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("master-page")) {
                budget.definition();
                styles.add(MasterPage.read(xml, styles));
            } else {
                xml.skip();
            }
        }
    }
}
