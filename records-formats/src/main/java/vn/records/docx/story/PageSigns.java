package vn.records.docx.story;

/** What the text shows about its pages. */
public final class PageSigns {

    private boolean begun;
    private boolean rendered;
    private boolean explicit;

    /** Notes that something stands on the first page. */
    public void begin() {
        begun = true;
    }

    /** Notes where a page ended when the file was last rendered; at the very start this says nothing. */
    public void rendered() {
        rendered |= begun;
    }

    /** Notes a break by the author's hand. */
    public void explicit() {
        explicit = true;
    }

    /** Notes a paragraph or section before which a page begins. */
    public void pageBefore() {
        explicit |= begun;
    }

    public boolean isRendered() {
        return rendered;
    }

    public boolean isExplicit() {
        return explicit;
    }
}
