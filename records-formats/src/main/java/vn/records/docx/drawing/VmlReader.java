package vn.records.docx.drawing;

import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads VML, the drawings of older programs. */
public final class VmlReader {

    private static final int PIXEL = 9525;
    /** How wide a rule from margin to margin is taken to be: it states no width. */
    private static final double FULL_WIDTH = 160 * 36_000.0;

    private final Xml xml;
    private final DrawingSink sink;

    public VmlReader(Xml xml, DrawingSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** Reads the element whose start tag was met last. */
    public void read() throws DocumentReadException {
        items(xml.depth(), PIXEL, PIXEL);
    }

    private void items(int depth, double unitX, double unitY) throws DocumentReadException {
        while (xml.nextIn(depth)) {
            if (xml.ns() != Ns.VML) {
                xml.skip();
                continue;
            }
            switch (xml.name()) {
                case "group" -> group(unitX, unitY);
                case "shape", "line", "rect", "roundrect", "oval", "polyline", "arc", "curve", "image" ->
                    shape(unitX, unitY);
                default -> xml.skip();
            }
        }
    }

    private void group(double unitX, double unitY) throws DocumentReadException {
        VmlStyle style = VmlStyle.of(xml.attribute("style"));
        int depth = xml.depth();
        if (style.isHidden()) {
            xml.skip();
            return;
        }
        double[] inside = VmlStyle.pair(xml.attribute("coordsize"), 1, 1);
        double wide = style.length("width", unitX);
        double high = style.length("height", unitY);
        items(
                depth,
                wide > 0 && inside[0] > 0 ? wide / inside[0] : unitX,
                high > 0 && inside[1] > 0 ? high / inside[1] : unitY);
    }

    private void shape(double unitX, double unitY) throws DocumentReadException {
        VmlStyle style = VmlStyle.of(xml.attribute("style"));
        if (style.isHidden()) {
            xml.skip();
            return;
        }
        Shape shape = new Shape();
        shape.size(style.length("width", unitX), style.length("height", unitY));
        shape.turned((int) Math.round(style.length("rotation", 1) % 360 * 60_000));
        outline(shape);
        kind(shape, unitX, unitY);
        children(shape);
        sink.add(shape);
    }

    private void outline(Shape shape) throws DocumentReadException {
        AttributeValue stroked = xml.find("stroked");
        shape.outlinedByStyle(true);
        if (stroked != null && !stroked.isOn()) {
            shape.outlined(false);
        }
        AttributeValue filled = xml.find("filled");
        shape.filled(filled != null && filled.isOn());
    }

    private void kind(Shape shape, double unitX, double unitY) throws DocumentReadException {
        AttributeValue rule = xml.find("hr");
        if (rule != null && rule.isOn()) {
            shape.size(shape.width() > 0 ? shape.width() : FULL_WIDTH, shape.height());
            shape.outlined(true);
            shape.connector();
        } else if (xml.name().equals("line")) {
            double[] from = VmlStyle.pair(xml.attribute("from"), unitX, unitY);
            double[] to = VmlStyle.pair(xml.attribute("to"), unitX, unitY);
            shape.size(to[0] - from[0], to[1] - from[1]);
            shape.connector();
        } else if (xml.name().equals("image")) {
            shape.picture();
        } else if (isStraight(xml.attribute("type"), xml.attribute("connectortype"))) {
            shape.connector();
        }
    }

    /** Whether a shape has the type of a line (20) or of a straight arrow (32). */
    private static boolean isStraight(@Nullable String type, @Nullable String connector) {
        boolean ofType = type != null && (type.endsWith("_t32") || type.endsWith("_t20"));
        return ofType || "straight".equals(connector);
    }

    private void children(Shape shape) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "textbox" -> {
                    // its content follows
                }
                case "txbxContent" -> sink.readBox(shape);
                case "stroke" -> stroke(shape);
                case "imagedata", "textpath" -> shape.picture();
                default -> xml.skip();
            }
        }
    }

    private void stroke(Shape shape) throws DocumentReadException {
        AttributeValue on = xml.find("on");
        if (on != null && !on.isOn()) {
            shape.outlined(false);
        }
        String dashes = xml.attribute("dashstyle");
        if (dashes != null && !dashes.equals("solid")) {
            shape.dashed();
        }
    }
}
