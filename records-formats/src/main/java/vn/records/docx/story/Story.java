package vn.records.docx.story;

import vn.records.docx.format.NumberCounters;

/** What the paragraphs of one story share while they are read: the main text, a header or footer, a text box. */
public final class Story {

    private final NumberCounters numbers;
    private final FieldTracker fields = new FieldTracker();
    private final Prompts prompts = new Prompts();
    private final PageSigns pages;
    private final Sections sections;
    private final boolean main;

    private Story(NumberCounters numbers, PageSigns pages, Sections sections, boolean main) {
        this.numbers = numbers;
        this.pages = pages;
        this.sections = sections;
        this.main = main;
    }

    /** Returns the main text of a document. */
    public static Story main() {
        return new Story(new NumberCounters(), new PageSigns(), new Sections(0), true);
    }

    /** Returns a header or footer of a section; it counts its lists on its own. */
    static Story apart(int section) {
        return new Story(new NumberCounters(), new PageSigns(), new Sections(section), false);
    }

    /** Returns a text box in this story; all boxes of a story count their lists together, apart from the story. */
    Story box(NumberCounters boxNumbers) {
        return new Story(boxNumbers, new PageSigns(), sections, false);
    }

    NumberCounters numbers() {
        return numbers;
    }

    FieldTracker fields() {
        return fields;
    }

    Prompts prompts() {
        return prompts;
    }

    public PageSigns pages() {
        return pages;
    }

    public Sections sections() {
        return sections;
    }

    boolean isMain() {
        return main;
    }
}
