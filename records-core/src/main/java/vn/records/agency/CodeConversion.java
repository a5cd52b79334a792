package vn.records.agency;

import java.io.Serializable;

/**
 * An identifier in another grammar (<i>chuyển đổi mã định danh</i>), or why there is none.
 *
 * @since 0.1
 */
public sealed interface CodeConversion extends Serializable {

    /**
     * The same agency in the other grammar.
     *
     * @param code its identifier there
     */
    record Converted(AgencyCode code) implements CodeConversion {}

    /** Why an identifier cannot be converted. */
    enum Refused implements CodeConversion {
        /** Levels 2 and below were issued afresh by each level-1 agency. */
        ISSUED_AFRESH(
                "mã cấp 2 trở xuống do cơ quan cấp 1 cấp lại theo Quyết định 20/2020/QĐ-TTg, không suy ra được từ mã cũ;"
                        + " cần bảng đối chiếu của cơ quan",
                "codes of level 2 and below were issued afresh under Quyết định 20/2020/QĐ-TTg and cannot be told from the"
                        + " old ones; the agency's own table is needed"),
        /** The letter Z is reserved for schemes. */
        RESERVED_LETTER(
                "chữ Z dành cho lược đồ mã định danh, không dùng cho cơ quan cấp 1",
                "the letter Z is reserved for schemes and not used for level 1"),
        /** Scheme codes and business numbers have no form in the other grammars. */
        OTHER_KIND(
                "mã theo lược đồ và mã số doanh nghiệp không có dạng tương ứng",
                "codes of schemes and business numbers have no counterpart");

        private final String vietnamese;
        private final String english;

        Refused(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the reason in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Returns the reason in English. */
        public String english() {
            return english;
        }
    }
}
