package vn.records.docx.format;

import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.Xml;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;

/**
 * The grid of lines of a document ({@code docGrid}), in which space may be stated: 17.3.1.33 and 17.6.5 of ECMA-376. It is
 * looked for when it is first asked for.
 */
public final class LineGrid {

    /** A line where there is no grid. */
    private static final Length LINE = Length.points(12);

    private static final int TWIP = 635;

    private final WordPackage source;
    private long pitch;

    public LineGrid(WordPackage source) {
        this.source = source;
    }

    /** Returns the height of a line; of several sections the largest. */
    Length pitch() throws DocumentReadException {
        if (pitch == 0) {
            pitch = LINE.emu();
            try (Xml xml = source.openMain()) {
                while (xml.nextIn(0)) {
                    if (xml.ns() == Ns.WORD && xml.name().equals("docGrid")) {
                        pitch = Math.max(pitch, stated(xml));
                    }
                }
            }
        }
        return new Length(pitch);
    }

    private static int stated(Xml xml) throws DocumentReadException {
        String type = xml.attribute("type");
        AttributeValue value = xml.find("linePitch");
        return type == null || type.equals("default") || value == null ? 0 : value.measure(TWIP);
    }
}
