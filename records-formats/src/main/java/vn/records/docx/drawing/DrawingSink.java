package vn.records.docx.drawing;

import vn.records.reader.DocumentReadException;

/** Takes the drawings of a paragraph as they are read. */
public interface DrawingSink {

    /** Reads the text box whose content begins here into a shape. */
    void readBox(Shape shape) throws DocumentReadException;

    /** Takes a shape that was read to its end. */
    void add(Shape shape) throws DocumentReadException;
}
