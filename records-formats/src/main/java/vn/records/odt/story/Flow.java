package vn.records.odt.story;

import org.jspecify.annotations.Nullable;
import vn.records.docx.story.PageSigns;
import vn.records.odt.style.Styles;

/** What the blocks of one story share while they are read. */
final class Flow {

    private final PageSigns pages = new PageSigns();
    private final @Nullable Sections sections;
    private final int section;
    private boolean breaks;
    private boolean rendered;

    private Flow(@Nullable Sections sections, int section) {
        this.sections = sections;
        this.section = section;
    }

    /** Returns the main text. */
    static Flow main(Styles styles) {
        return new Flow(new Sections(styles), 0);
    }

    /** Returns a story of its own in a section. */
    static Flow apart(int section) {
        return new Flow(null, section);
    }

    PageSigns pages() {
        return pages;
    }

    /** Returns the sections, if it is the main text. */
    @Nullable
    Sections sections() {
        return sections;
    }

    int section() {
        return sections == null ? section : sections.current();
    }

    /** Notes that a page ends before the next paragraph. */
    void breakPage() {
        breaks = true;
    }

    /** Whether a page ends before the paragraph that is asked for; it is asked once. */
    boolean takesBreak() {
        boolean found = breaks;
        breaks = false;
        return found;
    }

    /** Notes that a page ended before the next paragraph when the file was last laid out. */
    void rendered() {
        pages.rendered();
        rendered = true;
    }

    /** Whether a page ended before the paragraph that is asked for; it is asked once. */
    boolean takesRendered() {
        boolean found = rendered;
        rendered = false;
        return found;
    }
}
