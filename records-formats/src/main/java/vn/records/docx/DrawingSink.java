package vn.records.docx;

import vn.records.view.Place;

/** Takes the drawings of a paragraph as they are read. */
final class DrawingSink {

    private final Xml xml;
    private final StoryReader stories;
    private final Place paragraph;
    private final TextCollector text;

    DrawingSink(Xml xml, StoryReader stories, Place paragraph, TextCollector text) {
        this.xml = xml;
        this.stories = stories;
        this.paragraph = paragraph;
        this.text = text;
    }

    void readDrawing() throws DocumentReadException {
        new DrawingReader(xml, this).read();
    }

    void readPict() throws DocumentReadException {
        new VmlReader(xml, this).read();
    }

    /** Reads the text box whose content begins here into a shape. */
    void readBox(Shape shape) throws DocumentReadException {
        shape.content(stories.readBox(paragraph.child("box", text.nextBox())));
    }

    void add(Shape shape) throws DocumentReadException {
        stories.budget().block();
        text.add(shape.toDrawing(text.length()));
    }
}
