package vn.records.docx.generate;

import vn.records.measure.Length;

/**
 * The page (<i>khổ giấy, định lề trang</i>): A4 with margins that Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I,
 * khoản 1 to 3 allows; of a page that lies across, as it is read.
 *
 * @param width in twips
 * @param height in twips
 */
record PageFrame(int width, int height) {

    static final PageFrame PORTRAIT = new PageFrame(11_906, 16_838);
    static final PageFrame LANDSCAPE = new PageFrame(16_838, 11_906);

    private static final int TOP_AND_BOTTOM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;
    private static final int HEADER = 567;
    private static final double HEAD_LEFT = 0.39;

    /** Returns the width of the text, in twips. */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    int leftEdge() {
        return LEFT;
    }

    /** Returns the width of the left column of the head, in twips; the right one holds Quốc hiệu on one line. */
    int headLeft() {
        return (int) (textWidth() * HEAD_LEFT);
    }

    int headRight() {
        return textWidth() - headLeft();
    }

    static Length length(int twips) {
        return Length.twips(twips);
    }

    void write(Markup xml) {
        xml.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(width),
                "w:h",
                Integer.toString(height),
                "w:orient",
                width > height ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top",
                Integer.toString(TOP_AND_BOTTOM),
                "w:right",
                Integer.toString(RIGHT),
                "w:bottom",
                Integer.toString(TOP_AND_BOTTOM),
                "w:left",
                Integer.toString(LEFT),
                "w:header",
                Integer.toString(HEADER),
                "w:footer",
                Integer.toString(HEADER),
                "w:gutter",
                "0");
    }
}
