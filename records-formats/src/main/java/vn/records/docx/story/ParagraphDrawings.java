package vn.records.docx.story;

import vn.records.docx.drawing.DrawingReader;
import vn.records.docx.drawing.DrawingSink;
import vn.records.docx.drawing.Shape;
import vn.records.docx.drawing.VmlReader;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;
import vn.records.view.Place;

/** The drawings of a paragraph, put where they stand in its text. */
final class ParagraphDrawings implements DrawingSink {

    private final Xml xml;
    private final StoryReader stories;
    private final Place paragraph;
    private final TextCollector text;

    ParagraphDrawings(Xml xml, StoryReader stories, Place paragraph, TextCollector text) {
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

    @Override
    public void readBox(Shape shape) throws DocumentReadException {
        shape.content(stories.readBox(paragraph.child("box", text.nextBox())));
    }

    @Override
    public void add(Shape shape) throws DocumentReadException {
        stories.budget().block();
        text.add(shape.toDrawing(text.length()));
    }
}
