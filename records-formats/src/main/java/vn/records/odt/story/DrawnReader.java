package vn.records.odt.story;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.records.docx.drawing.Shape;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.odt.style.Properties;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** Reads what is drawn: frames, lines, shapes, and groups of them, which are taken apart. */
final class DrawnReader {

    /** The forms of shapes that are lines. */
    private static final ImmutableSet<String> LINES = ImmutableSet.of(
            "line", "mso-spt20", "mso-spt32", "ooxml-line", "ooxml-straightConnector1", "straightConnector1");

    private static final ImmutableSet<String> SHAPES = ImmutableSet.of(
            "custom-shape", "rect", "ellipse", "circle", "polyline", "polygon", "regular-polygon", "path", "caption");

    private static final double TURN = 10_800_000 / Math.PI;

    private final Story story;
    private final Xml xml;
    private final int offset;
    private final Supplier<Place> places;
    private final Consumer<Drawing> sink;

    /**
     * Begins with a drawing.
     *
     * @param offset where it is anchored in the text of its paragraph
     * @param places gives the place of the next box with text
     * @param sink takes what is seen
     */
    DrawnReader(Story story, int offset, Supplier<Place> places, Consumer<Drawing> sink) {
        this.story = story;
        this.xml = story.xml();
        this.offset = offset;
        this.places = places;
        this.sink = sink;
    }

    /** Reads the element whose start tag was met last, to its end. */
    void read() throws DocumentReadException {
        switch (xml.name()) {
            case "g", "a" -> group();
            case "frame" -> frame();
            case "line", "connector", "measure" -> line();
            case "control" -> {
                Shape shape = sized();
                shape.picture();
                xml.skip();
                add(shape);
            }
            default -> {
                if (SHAPES.contains(xml.name())) {
                    shape();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void group() throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.ODF_DRAW) {
                read();
            } else {
                xml.skip();
            }
        }
    }

    private void add(Shape shape) throws DocumentReadException {
        story.meter().block();
        sink.accept(shape.toDrawing(offset));
    }

    private Properties style() throws DocumentReadException {
        return story.looks().styles().properties("graphic", xml.attribute("style-name"), "graphic");
    }

    private Shape sized() throws DocumentReadException {
        Shape shape = new Shape();
        shape.size(length("width"), length("height"));
        String transform = xml.attribute("transform");
        if (transform != null && transform.contains("rotate")) {
            shape.turned((int) Math.round(angle(transform, transform.indexOf("rotate")) * TURN));
        }
        return shape;
    }

    /** Returns the angle in radians that stands in brackets behind an index; 0 if there is none. */
    private static double angle(String transform, int from) {
        int open = transform.indexOf('(', from);
        int close = transform.indexOf(')', from);
        if (open < 0 || close < open) {
            return 0;
        }
        try {
            double angle =
                    Double.parseDouble(transform.substring(open + 1, close).strip());
            return Double.isFinite(angle) ? angle % (2 * Math.PI) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private double length(String attribute) throws DocumentReadException {
        int length = Properties.measure(xml.attribute(attribute));
        return length == UNSTATED ? 0 : length;
    }

    private void line() throws DocumentReadException {
        Properties style = style();
        Shape shape = new Shape();
        shape.size(length("x2") - length("x1"), length("y2") - length("y1"));
        shape.connector();
        stroke(shape, style);
        xml.skip();
        add(shape);
    }

    private static void stroke(Shape shape, Properties style) {
        if (style.is("stroke", "none")) {
            shape.outlined(false);
        } else if (style.is("stroke", "dash")) {
            shape.dashed();
        }
    }

    /** A frame holds a text box, or a picture in several formats. */
    private void frame() throws DocumentReadException {
        Shape shape = sized();
        double wide = length("width");
        shape.outlined(style().drawsAny());
        boolean known = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (known || xml.ns() != Ns.ODF_DRAW) {
                xml.skip();
            } else if (xml.name().equals("text-box")) {
                if (length("min-height") > 0) {
                    shape.size(wide > 0 ? wide : length("min-width"), length("min-height"));
                }
                shape.content(box());
                known = true;
            } else {
                shape.picture();
                known = !xml.name().equals("glue-point");
                xml.skip();
            }
        }
        add(shape);
    }

    private ImmutableList<Block> box() throws DocumentReadException {
        story.meter().budget().enter();
        ImmutableList<Block> blocks = new Blocks(story.box(), places.get(), false).read();
        story.meter().budget().leave();
        return blocks;
    }

    /** A shape may have text in it; most have a paragraph without any. */
    private void shape() throws DocumentReadException {
        Properties style = style();
        Shape shape = sized();
        shape.outlined(!style.is("stroke", "none"));
        stroke(shape, style);
        shape.filled(style.has("fill") && !style.is("fill", "none"));
        story.meter().budget().enter();
        Blocks text = new Blocks(story.box(), places.get(), false);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.ODF_TEXT) {
                text.take();
            } else {
                if (xml.name().equals("enhanced-geometry") && LINES.contains(or(xml.attribute("type")))) {
                    shape.connector();
                }
                xml.skip();
            }
        }
        story.meter().budget().leave();
        if (text.found().stream().anyMatch(DrawnReader::isWritten)) {
            shape.content(text.found());
        }
        add(shape);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean isWritten(Block block) {
        return !(block instanceof Paragraph paragraph) || !paragraph.text().isBlank();
    }
}
