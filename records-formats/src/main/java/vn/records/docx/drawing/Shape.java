package vn.records.docx.drawing;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.measure.Length;
import vn.records.view.Block;
import vn.records.view.Drawing;

/** One shape of a drawing, while it is read. */
public final class Shape {

    /** The thickness, 3 pt, up to which a shape is seen as a line. */
    private static final long THIN = 3 * 12_700L;

    private static final int SLENDER = 10;

    private double width;
    private double height;
    private boolean onItsSide;
    private boolean connector;
    private boolean picture;
    private boolean solid = true;
    private @Nullable Boolean outlined;
    private boolean filled;
    private boolean outlinedByStyle;
    private @Nullable ImmutableList<Block> content;

    public void size(double wide, double high) {
        width = Math.abs(wide);
        height = Math.abs(high);
    }

    /** States by how much the whole shape is turned, in 60 000ths of a degree. */
    public void turned(int angle) {
        int quarters = Math.round(angle / 5_400_000f);
        onItsSide = quarters % 2 != 0;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public void connector() {
        connector = true;
    }

    public void picture() {
        picture = true;
    }

    public void dashed() {
        solid = false;
    }

    /** States whether its edge, or the line itself, is drawn. */
    public void outlined(boolean drawn) {
        outlined = drawn;
    }

    /** Says that the style of the shape draws its edge, which holds if nothing is stated. */
    void outlinedByStyle(boolean drawn) {
        outlinedByStyle = drawn;
    }

    public void filled(boolean painted) {
        filled = painted;
    }

    public void content(ImmutableList<Block> blocks) {
        content = content == null
                ? blocks
                : ImmutableList.<Block>builder().addAll(content).addAll(blocks).build();
    }

    /** Returns what a reader sees. */
    public Drawing toDrawing(int offset) {
        Length wide = new Length(Math.round(onItsSide ? height : width));
        Length high = new Length(Math.round(onItsSide ? width : height));
        boolean edge = outlined == null ? outlinedByStyle : outlined;
        if (content != null) {
            return new Drawing.TextBox(offset, wide, high, edge, content);
        }
        boolean line = connector ? outlined == null || outlined : !picture && isSlender() && (edge || filled);
        if (line) {
            return new Drawing.Line(offset, wide, high, solid);
        }
        return new Drawing.Picture(offset, wide, high);
    }

    private boolean isSlender() {
        double thickness = Math.min(width, height);
        return thickness <= THIN && Math.max(width, height) >= Math.max(1, SLENDER * thickness);
    }
}
