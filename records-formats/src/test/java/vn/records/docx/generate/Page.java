package vn.records.docx.generate;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as a word processor has laid it out, in millimetres from its upper left corner.
 *
 * @param lines the lines of text, from top to bottom
 * @param rules the level lines drawn on it
 */
record Page(List<TextLine> lines, List<Rectangle2D> rules) {

    private static final double MM = 25.4 / 72;

    /** A line of text; its box reaches from the top of the letters to their base line. */
    record TextLine(String text, Rectangle2D box) {
        double base() {
            return box.getMaxY();
        }

        double middle() {
            return box.getCenterX();
        }
    }

    /** Reads all pages of a PDF. */
    static List<Page> of(Path pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                Lines lines = new Lines(i + 1);
                lines.writeText(document, Writer.nullWriter());
                Rules rules = new Rules(document.getPage(i));
                rules.processPage(document.getPage(i));
                pages.add(new Page(lines.found, rules.found));
            }
        }
        return pages;
    }

    /** Returns the line that begins with a text. */
    TextLine line(String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line “" + start + "” among " + lines));
    }

    /** Collects what stands together in a line of one column. */
    private static final class Lines extends PDFTextStripper {
        private static final double GAP = 6;
        private final List<TextLine> found = new ArrayList<>();

        Lines(int page) {
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            StringBuilder words = new StringBuilder();
            Rectangle2D box = null;
            for (TextPosition position : positions) {
                double high = position.getFontSizeInPt() * MM * 0.7;
                Rectangle2D letter = new Rectangle2D.Double(
                        position.getXDirAdj() * MM,
                        position.getYDirAdj() * MM - high,
                        position.getWidthDirAdj() * MM,
                        high);
                if (box != null && letter.getMinX() - box.getMaxX() > GAP) {
                    add(words, box);
                    words = new StringBuilder();
                    box = null;
                }
                words.append(position.getUnicode());
                if (!position.getUnicode().isBlank()) {
                    box = box == null ? letter : box.createUnion(letter);
                }
            }
            add(words, box);
        }

        private void add(StringBuilder words, Rectangle2D box) {
            String text = words.toString().strip();
            if (box != null && !text.isEmpty()) {
                found.add(new TextLine(text, box));
            }
        }
    }

    /** Collects drawn lines that are level. */
    private static final class Rules extends PDFGraphicsStreamEngine {
        private final List<Rectangle2D> found = new ArrayList<>();
        private final double height;
        private Point2D at = new Point2D.Double();
        private Rectangle2D path;

        Rules(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private void reach(double x, double y) {
            Rectangle2D point = new Rectangle2D.Double(x * MM, (height - y) * MM, 0, 0);
            path = path == null ? point : path.createUnion(point);
            at = new Point2D.Double(x, y);
        }

        private void drawn() {
            if (path != null && path.getWidth() > 3 && path.getHeight() < 1) {
                found.add(path);
            }
            path = null;
        }

        @Override
        public void moveTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            reach(x3, y3);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            reach(p0.getX(), p0.getY());
            reach(p2.getX(), p2.getY());
        }

        @Override
        public void strokePath() {
            drawn();
        }

        @Override
        public void fillPath(int rule) {
            drawn();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            drawn();
        }

        @Override
        public void endPath() {
            path = null;
        }

        @Override
        public Point2D getCurrentPoint() {
            return at;
        }

        @Override
        public void closePath() {
            // The path is judged as it is.
        }

        @Override
        public void clip(int rule) {
            // What is clipped is of no matter.
        }

        @Override
        public void drawImage(PDImage image) {
            // There are no pictures.
        }

        @Override
        public void shadingFill(COSName shading) {
            // There is no shading.
        }
    }
}
