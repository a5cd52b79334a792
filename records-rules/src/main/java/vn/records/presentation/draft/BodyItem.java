package vn.records.presentation.draft;

import vn.records.text.VietnameseText;

/**
 * A paragraph of the body in its place in the structure (<i>đơn vị trong bố cục nội dung</i>).
 *
 * @param unit what it is
 * @param line the paragraph, as one line
 * @param label its number or letter, without the mark after it; empty for text and titles
 * @param labelEnd the offset in the line's text after the label and the mark after it; 0 where there is no label
 * @param quoted whether it stands in a quotation, such as the new wording of another document
 * @since 0.1
 */
public record BodyItem(Unit unit, Line line, String label, int labelEnd, boolean quoted) {

    /** What a paragraph of the body is. */
    public enum Unit {
        /** The words Phần with a number. */
        PART,
        /** The words Chương with a number. */
        CHAPTER,
        /** The words Mục with a number. */
        SECTION,
        /** The words Tiểu mục with a number. */
        SUBSECTION,
        /** The title of a phần, chương, mục or tiểu mục on its own line. */
        TITLE,
        /** A Roman number with a title, as in documents without điều: {@code I. NHỮNG KẾT QUẢ}. */
        ROMAN,
        /** Điều. */
        ARTICLE,
        /** An Arabic number with a full stop: khoản. */
        CLAUSE,
        /** A number of several parts: {@code 1.1.}. */
        SUBCLAUSE,
        /** A letter with a bracket: điểm. */
        POINT,
        /** A line that begins with a hyphen, plus or bullet. */
        DASH,
        /** {@code QUYẾT ĐỊNH:} or {@code QUYẾT NGHỊ:}. */
        OPERATIVE,
        /** What says in legislation who passed it and when: {@code Luật này được Quốc hội … thông qua ngày …}. */
        PASSING,
        /** Running text. */
        TEXT
    }

    /** Returns the text after the label, without the white space around it. */
    public String rest() {
        String text = line.text();
        int from = labelEnd;
        int to = text.length();
        while (from < to && VietnameseText.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && VietnameseText.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
