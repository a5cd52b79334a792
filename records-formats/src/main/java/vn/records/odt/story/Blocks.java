package vn.records.odt.story;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.odt.style.PageLayout;
import vn.records.odt.style.ParagraphStyle;
import vn.records.odt.style.Properties;
import vn.records.odt.style.Style;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** The paragraphs and tables of a story, a cell or a box, as they are read. */
final class Blocks {

    /** Parts of the text that a program makes, such as a table of contents; what it makes them from is not read. */
    private static final ImmutableSet<String> TRANSPARENT = ImmutableSet.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography",
            "index-body",
            "index-title");

    private final Story story;
    private final Xml xml;
    private final Place place;
    private final boolean inTable;
    private final ParagraphReader paragraphs;
    private final ImmutableList.Builder<Block> found = ImmutableList.builder();
    private int paragraphCount;
    private int tableCount;
    private int boxCount;

    Blocks(Story story, Place place, boolean inTable) {
        this.story = story;
        this.xml = story.xml();
        this.place = place;
        this.inTable = inTable;
        this.paragraphs = new ParagraphReader(story);
    }

    /** Reads what is in the element whose start tag was met last, to its end. */
    ImmutableList<Block> read() throws DocumentReadException {
        content();
        return found.build();
    }

    private void content() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            take();
        }
    }

    /** Returns what was read. */
    ImmutableList<Block> found() {
        return found.build();
    }

    /** Reads the element whose start tag was met last, to its end. */
    void take() throws DocumentReadException {
        if (xml.ns() == Ns.ODF_TABLE && xml.name().equals("table")) {
            table();
        } else if (xml.ns() == Ns.ODF_DRAW) {
            adrift();
        } else if (xml.ns() == Ns.ODF_TEXT) {
            text();
        } else {
            xml.skip();
        }
    }

    private void text() throws DocumentReadException {
        switch (xml.name()) {
            case "p", "h" -> paragraph(null, false, UNSTATED);
            case "list" -> list(null);
            case "numbered-paragraph" -> numbered();
            case "section" -> section();
            case "soft-page-break" -> {
                story.flow().rendered();
                xml.skip();
            }
            default -> {
                if (TRANSPARENT.contains(xml.name())) {
                    content();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void adrift() throws DocumentReadException {
        Place box = place.child("box", boxCount++);
        new DrawnReader(story, 0, () -> box, story.adrift()::add).read();
    }

    private void section() throws DocumentReadException {
        String name = xml.attribute("style-name");
        if ("none".equals(xml.attribute("display"))) {
            xml.skip();
            return;
        }
        Style style = name == null ? null : story.looks().styles().find("section", name);
        int columns = style == null ? 1 : PageLayout.columns(style.of("columns"));
        Sections sections = story.flow().sections();
        if (columns == 1 || sections == null || inTable) {
            content();
            return;
        }
        int before = sections.columns();
        sections.columns(columns);
        content();
        sections.columns(before);
    }

    private void list(Lists.@Nullable Open outer) throws DocumentReadException {
        story.meter().budget().definition();
        Lists.Open open = story.lists().open(xml, outer);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "list-item" -> item(open, true);
                case "list-header" -> item(open, false);
                default -> xml.skip();
            }
        }
    }

    private void item(Lists.Open open, boolean numbered) throws DocumentReadException {
        int start = Properties.integer(xml.find("start-value"));
        boolean counts = numbered;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            boolean text = xml.ns() == Ns.ODF_TEXT;
            if (text && (xml.name().equals("p") || xml.name().equals("h"))) {
                paragraph(open, counts, start);
                counts = false;
            } else if (text && xml.name().equals("list")) {
                list(open);
            } else {
                take();
            }
        }
    }

    private void numbered() throws DocumentReadException {
        int level = Properties.integer(xml.find("level"));
        int start = Properties.integer(xml.find("start-value"));
        Lists.Open first = story.lists().open(xml, null);
        Lists.Open open = new Lists.Open(first.definition(), first.style(), Math.max(1, Math.min(10, level)) - 1);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                paragraph(open, true, start);
            } else {
                xml.skip();
            }
        }
    }

    private void paragraph(Lists.@Nullable Open open, boolean counted, int start) throws DocumentReadException {
        story.meter().block();
        String stated = xml.attribute("style-name");
        String name = stated == null ? "" : stated;
        ParagraphStyle style = story.looks().paragraph(name);
        turn("paragraph", name);
        Label label = open == null ? heading(style) : story.lists().label(open, style.list(), counted, start);
        Paragraph paragraph = paragraphs.read(place.child("p", paragraphCount++), name, label, inTable);
        found.add(paragraph);
        if (style.breaksAfter() && !inTable) {
            story.flow().breakPage();
        }
    }

    /** A heading outside lists has the number of its level, unless its style keeps it out of any list. */
    private @Nullable Label heading(ParagraphStyle style) throws DocumentReadException {
        boolean kept = "".equals(style.list());
        if (!xml.name().equals("h") || kept || "true".equals(xml.attribute("is-list-header"))) {
            return null;
        }
        int level = Properties.integer(xml.find("outline-level"));
        return story.lists().heading(Math.max(1, level) - 1);
    }

    private void table() throws DocumentReadException {
        String stated = xml.attribute("style-name");
        String name = stated == null ? "" : stated;
        turn("table", name);
        Properties properties = story.looks().styles().properties("table", name, "table");
        if (!inTable && properties.is("break-before", "page")) {
            story.flow().breakPage();
        }
        found.add(new TableReader(story).read(place.child("table", tableCount++)));
        if (!inTable && properties.is("break-after", "page")) {
            story.flow().breakPage();
        }
    }

    /** Turns to the pages that begin with a block, if its style says so. */
    private void turn(String family, String name) throws DocumentReadException {
        Sections sections = story.flow().sections();
        if (sections == null || inTable) {
            return;
        }
        String master = null;
        for (Style style : story.looks().styles().chain(family, name)) {
            String stated = style.attributes().get("master-page-name");
            master = stated == null ? master : stated;
        }
        boolean none = master == null || master.isEmpty();
        int number = none
                ? UNSTATED
                : story.looks()
                        .styles()
                        .properties(family, name, family)
                        .integer("page-number", 1, 1_000_000, UNSTATED);
        if (sections.meet(none ? null : master, number == UNSTATED ? OptionalInt.empty() : OptionalInt.of(number))) {
            story.flow().pages().pageBefore();
        }
    }
}
