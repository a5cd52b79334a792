package vn.records.docx.drawing;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads DrawingML: lines, boxes, pictures, and groups of them, which are taken apart. */
public final class DrawingReader {

    /** How sizes of the children of a group become sizes on the page. */
    private record Scale(double x, double y) {
        static final Scale ONE = new Scale(1, 1);
    }

    private final Xml xml;
    private final DrawingSink sink;

    public DrawingReader(Xml xml, DrawingSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** Reads the drawing whose start tag was met last. */
    public void read() throws DocumentReadException {
        Shape whole = new Shape();
        whole.picture();
        boolean found = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "inline", "anchor", "graphic", "graphicData" -> {
                    // their children follow
                }
                case "extent" -> size(whole, Scale.ONE);
                case "docPr" -> found |= isHidden();
                default -> found |= item(whole, Scale.ONE, found);
            }
        }
        if (!found) {
            sink.add(whole);
        }
    }

    private boolean isHidden() throws DocumentReadException {
        AttributeValue hidden = xml.find("hidden");
        boolean result = hidden != null && hidden.isOn();
        xml.skip();
        return result;
    }

    /** Reads a shape, picture or group; false if the element is something else, which is passed over. */
    private boolean item(Shape whole, Scale scale, boolean hidden) throws DocumentReadException {
        String name = xml.name();
        boolean known = name.equals("wsp") || name.equals("cxnSp") || name.equals("pic");
        if (hidden && (known || name.equals("wgp"))) {
            xml.skip();
            return true;
        }
        switch (name) {
            case "wsp", "cxnSp", "pic" -> shape(whole, scale);
            case "wgp", "wpc", "grpSp" -> group(scale);
            default -> {
                xml.skip();
                return false;
            }
        }
        return true;
    }

    private void group(Scale outer) throws DocumentReadException {
        Scale scale = outer;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("grpSpPr")) {
                scale = scale(outer);
            } else {
                item(new Shape(), scale, false);
            }
        }
    }

    private Scale scale(Scale outer) throws DocumentReadException {
        Shape size = new Shape();
        Shape inner = new Shape();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "xfrm" -> {
                    // its children follow
                }
                case "ext" -> size(size, outer);
                case "chExt" -> size(inner, Scale.ONE);
                default -> xml.skip();
            }
        }
        return new Scale(ratio(size.width(), inner.width(), outer.x), ratio(size.height(), inner.height(), outer.y));
    }

    private static double ratio(double outside, double inside, double fallback) {
        return outside > 0 && inside > 0 ? outside / inside : fallback;
    }

    private void size(Shape shape, Scale scale) throws DocumentReadException {
        AttributeValue wide = xml.find("cx");
        int x = wide == null ? UNSTATED : wide.measure(1);
        AttributeValue high = xml.find("cy");
        int y = high == null ? UNSTATED : high.measure(1);
        if (x != UNSTATED && y != UNSTATED) {
            shape.size(x * scale.x, y * scale.y);
        }
    }

    private void shape(Shape whole, Scale scale) throws DocumentReadException {
        Shape shape = new Shape();
        shape.size(whole.width(), whole.height());
        boolean sized = whole.width() > 0 || whole.height() > 0;
        if (xml.name().equals("pic")) {
            shape.picture();
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.name().equals("ext")) {
                part(shape);
            } else if (!sized) {
                size(shape, scale);
            }
        }
        sink.add(shape);
    }

    private void part(Shape shape) throws DocumentReadException {
        switch (xml.name()) {
            case "spPr", "style", "txbx" -> {
                // their children follow
            }
            case "xfrm" -> shape.turned(integer("rot"));
            case "prstGeom" -> geometry(shape);
            case "ln" -> outline(shape);
            case "lnRef" -> shape.outlinedByStyle(integer("idx") > 0);
            case "solidFill", "gradFill", "pattFill", "blipFill" -> fill(shape);
            case "txbxContent" -> sink.readBox(shape);
            default -> xml.skip();
        }
    }

    private void fill(Shape shape) throws DocumentReadException {
        shape.filled(true);
        xml.skip();
    }

    private int integer(String attribute) throws DocumentReadException {
        AttributeValue value = xml.find(attribute);
        int number = value == null ? UNSTATED : value.measure(1);
        return number == UNSTATED ? 0 : number;
    }

    private void geometry(Shape shape) throws DocumentReadException {
        String preset = xml.attribute("prst");
        if (isStraight(preset)) {
            shape.connector();
        }
        xml.skip();
    }

    private static boolean isStraight(@Nullable String preset) {
        return preset != null
                && (preset.equals("line") || preset.equals("lineInv") || preset.startsWith("straightConnector"));
    }

    private void outline(Shape shape) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "noFill" -> shape.outlined(false);
                case "solidFill", "gradFill", "pattFill" -> {
                    shape.outlined(true);
                    xml.skip();
                }
                case "prstDash" -> {
                    if (!xml.val().equals("solid")) {
                        shape.dashed();
                    }
                }
                case "custDash" -> {
                    shape.dashed();
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
