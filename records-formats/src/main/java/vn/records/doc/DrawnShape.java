package vn.records.doc;

import java.util.List;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherChildAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.ddf.EscherSpgrRecord;
import org.jspecify.annotations.Nullable;
import vn.records.docx.drawing.Shape;

/**
 * A shape as it was drawn ([MS-ODRAW]).
 *
 * @param number its number in the file
 * @param shape what it looks like
 */
record DrawnShape(int number, Shape shape) {

    private static final short GROUP = (short) 0xF003;
    private static final short GROUP_FRAME = (short) 0xF009;
    private static final short IDENTITY = (short) 0xF00A;
    private static final short OPTIONS = (short) 0xF00B;
    private static final short CHILD_ANCHOR = (short) 0xF00F;

    private static final int LINE = 20;
    private static final int STRAIGHT_CONNECTOR = 32;
    private static final int PICTURE_FRAME = 75;
    private static final int FIRST_WORD_ART = 136;
    private static final int LAST_WORD_ART = 175;

    private static final int ROTATION = 0x0004;
    private static final int PICTURE = 0x0104;
    private static final int FILL_FLAGS = 0x01BF;
    private static final int LINE_FLAGS = 0x01FF;
    private static final int DASHES = 0x01CE;
    private static final int SHAPE_FLAGS = 0x03BF;
    private static final int DRAWN = 0x8;
    private static final int FILLED = 0x10;
    private static final int HIDDEN = 0x2;
    private static final int STATED_SHIFT = 16;
    private static final double FIXED = 65_536;
    private static final int ANGLE_UNITS = 60_000;

    /** Returns a shape of which the file tells no more than its size. */
    static DrawnShape unknown(double width, double height) {
        Shape shape = new Shape();
        shape.size(width, height);
        shape.picture();
        return new DrawnShape(0, shape);
    }

    /** Adds a shape, or the shapes of a group, that is shown in a size; not what is hidden. */
    static void read(EscherContainerRecord record, double width, double height, List<DrawnShape> out) {
        if (record.getRecordId() != GROUP) {
            DrawnShape shape = of(record, width, height);
            if (shape != null) {
                out.add(shape);
            }
            return;
        }
        EscherSpgrRecord frame = null;
        for (EscherRecord child : record) {
            if (!(child instanceof EscherContainerRecord container)) {
                continue;
            } else if (frame == null) {
                frame = container.getChildById(GROUP_FRAME);
                if (frame == null || isHidden(container)) {
                    return;
                }
                continue;
            }
            EscherChildAnchorRecord anchor = anchor(container);
            if (anchor != null) {
                double across = ratio(width, (double) frame.getRectX2() - frame.getRectX1());
                double down = ratio(height, (double) frame.getRectY2() - frame.getRectY1());
                read(
                        container,
                        across * ((double) anchor.getDx2() - anchor.getDx1()),
                        down * ((double) anchor.getDy2() - anchor.getDy1()),
                        out);
            }
        }
    }

    private static double ratio(double outside, double inside) {
        return inside == 0 ? 1 : Math.abs(outside / inside);
    }

    /** A group in a group has its place at its own shape, the first in it. */
    private static @Nullable EscherChildAnchorRecord anchor(EscherContainerRecord container) {
        if (container.getRecordId() != GROUP) {
            return container.getChildById(CHILD_ANCHOR);
        }
        return container.getChildCount() > 0 && container.getChild(0) instanceof EscherContainerRecord own
                ? own.getChildById(CHILD_ANCHOR)
                : null;
    }

    private static @Nullable DrawnShape of(EscherContainerRecord record, double width, double height) {
        EscherSpRecord identity = record.getChildById(IDENTITY);
        if (identity == null || isHidden(record)) {
            return null;
        }
        int type = identity.getShapeType();
        Shape shape = new Shape();
        shape.size(width, height);
        shape.turned((int) Math.round(value(record, ROTATION, 0) / FIXED % 360 * ANGLE_UNITS));
        boolean picture = type == PICTURE_FRAME
                || (type >= FIRST_WORD_ART && type <= LAST_WORD_ART)
                || value(record, PICTURE, 0) != 0;
        if (picture) {
            shape.picture();
        } else if (type == LINE || type == STRAIGHT_CONNECTOR) {
            shape.connector();
        }
        shape.outlined(flag(record, LINE_FLAGS, DRAWN, !picture));
        shape.filled(flag(record, FILL_FLAGS, FILLED, true));
        if (value(record, DASHES, 0) != 0) {
            shape.dashed();
        }
        return new DrawnShape(identity.getShapeId(), shape);
    }

    private static boolean isHidden(EscherContainerRecord record) {
        return flag(record, SHAPE_FLAGS, HIDDEN, false);
    }

    /** A flag is stated where its twin in the upper half of the value is set. */
    private static boolean flag(EscherContainerRecord record, int property, int flag, boolean unstated) {
        int value = value(record, property, 0);
        return (value & flag << STATED_SHIFT) == 0 ? unstated : (value & flag) != 0;
    }

    private static int value(EscherContainerRecord record, int property, int unstated) {
        AbstractEscherOptRecord options = record.getChildById(OPTIONS);
        return options != null && options.lookup(property) instanceof EscherSimpleProperty simple
                ? simple.getPropertyValue()
                : unstated;
    }
}
