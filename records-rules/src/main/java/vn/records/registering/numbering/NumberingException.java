package vn.records.registering.numbering;

/**
 * A number that cannot be reserved, confirmed or cancelled (<i>không cấp, xác nhận hay hủy được số</i>).
 *
 * @since 0.1
 */
public final class NumberingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** The date lies outside the year or term of the book. */
        NOT_OF_PERIOD("ngày không thuộc năm hoặc nhiệm kỳ của sổ", "the date is not of the year or term of the book"),
        /** The last number of the series has a later date. */
        BEFORE_LAST("số trước của dãy có ngày muộn hơn", "the last number of the series has a later date"),
        /** The draft has no symbol. */
        NO_SYMBOL("văn bản chưa có ký hiệu", "the document has no symbol"),
        /** The number was never given. */
        NOT_RESERVED("số chưa được cấp", "the number was never given"),
        /** The number was confirmed or cancelled already. */
        ALREADY_SETTLED("số đã được xác nhận hoặc đã hủy", "the number was confirmed or cancelled already"),
        /** A cancelled number needs a reason. */
        NO_REASON("hủy số phải nêu lý do", "a number is cancelled with a reason"),
        /** Somebody else changed the book meanwhile. */
        VERSION_CONFLICT(
                "sổ vừa được người khác thay đổi; hãy thử lại", "the book was changed by somebody else; try again"),
        /** The events are not those of a book. */
        BROKEN_HISTORY("danh sách việc cấp số không liền mạch", "the events are not those of one book");

        private final String vietnamese;
        private final String english;

        Code(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the explanation in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Returns the explanation in English. */
        public String english() {
            return english;
        }
    }

    private final Code code;

    /**
     * Makes one.
     *
     * @param code why
     * @param what what it was about: a number, a date, a version
     */
    public NumberingException(Code code, Object what) {
        super(code.english() + ": " + what);
        this.code = code;
    }

    /** Returns why. */
    public Code code() {
        return code;
    }
}
