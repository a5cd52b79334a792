package vn.records.register;

import vn.records.text.VietnameseText;

/**
 * What the note of an entry says became of the document (<i>tình trạng theo ghi chú</i>). The number of a document that
 * was recalled, corrected or cancelled stays used (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1, Điều 18 khoản 3 and 4).
 *
 * @since 0.1
 */
public enum EntryStatus {
    /** Nothing is noted. */
    ISSUED,
    /** It was recalled (<i>thu hồi</i>). */
    RECALLED,
    /** It was corrected (<i>được đính chính</i>) by another document. */
    CORRECTED,
    /** It was replaced (<i>được thay thế</i>) by another document. */
    REPLACED,
    /** The number was given and not used (<i>hủy số, bỏ số</i>). */
    CANCELLED;

    /** Returns what a note says; {@link #ISSUED} where it says nothing of the kind. */
    public static EntryStatus ofNote(String note) {
        if (note.isEmpty()) {
            return ISSUED;
        }
        String words = VietnameseText.foldCase(note);
        if (words.contains("hủy")
                || words.contains("bỏ số")
                || words.contains("số trống")
                || words.contains("bỏ trống")) {
            return CANCELLED;
        } else if (saysOfItself(words, "thu hồi")) {
            return RECALLED;
        } else if (saysOfItself(words, "đính chính")) {
            return CORRECTED;
        }
        return saysOfItself(words, "thay thế") ? REPLACED : ISSUED;
    }

    /** {@code thay thế văn bản số 5} says of another document, {@code thay thế bằng văn bản số 5} of this one. */
    private static boolean saysOfItself(String words, String deed) {
        int at = words.indexOf(deed);
        if (at < 0) {
            return false;
        }
        String behind = words.substring(at + deed.length()).strip();
        boolean ofOther = behind.startsWith("văn bản")
                || behind.startsWith("cho ")
                || behind.startsWith("số ")
                || behind.startsWith("quyết định")
                || behind.startsWith("công văn");
        return !ofOther
                || words.contains("được " + deed)
                || words.contains("bị " + deed)
                || words.contains("đã " + deed);
    }
}
