package vn.records.odt.style;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;
import vn.records.view.Section;

/**
 * A style of pages (<i>kiểu trang</i>).
 *
 * @param name its name
 * @param layout how its pages are set up
 * @param next the name of the style of the pages that follow, if it is another
 * @param shown the headers and footers it shows, by the names of their elements, such as {@code header-first}
 */
public record MasterPage(
        String name, PageLayout layout, @Nullable String next, ImmutableSet<String> shown) {

    /** Pages of which a file says nothing. */
    static final MasterPage NONE = new MasterPage("", PageLayout.UNSTATED, null, ImmutableSet.of());

    private static final ImmutableSet<String> RUNNINGS =
            ImmutableSet.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

    /** Reads {@code style:master-page}, to its end, without what is written in its headers and footers. */
    static MasterPage read(Xml xml, Styles styles) throws DocumentReadException {
        Properties tag = Properties.of(xml);
        ImmutableSet.Builder<String> shown = ImmutableSet.builder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (isShown(xml)) {
                shown.add(xml.name());
            }
            xml.skip();
        }
        String name = tag.get("name");
        String layout = tag.get("page-layout-name");
        String next = tag.get("next-style-name");
        return new MasterPage(
                name == null ? "" : name,
                styles.layout(layout == null ? "" : layout),
                next == null || next.isEmpty() || next.equals(name) ? null : next,
                shown.build());
    }

    /** Whether the element met last is a header or footer that is shown. */
    public static boolean isShown(Xml xml) throws DocumentReadException {
        return RUNNINGS.contains(xml.name()) && !"false".equals(xml.attribute("display"));
    }

    /** Returns a section of its pages that lacks headers, footers, columns and the number of its first page. */
    public Section.Builder section() {
        return layout.section(shows("header"), shows("footer"));
    }

    /** Whether it shows a header, or a footer, on any page. */
    private boolean shows(String edge) {
        return shown.contains(edge) || shown.contains(edge + "-first") || shown.contains(edge + "-left");
    }
}
