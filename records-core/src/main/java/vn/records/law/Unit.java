package vn.records.law;

/**
 * A kind of unit that an act is divided into (<i>đơn vị trong bố cục</i>).
 *
 * @since 0.1
 */
public enum Unit {
    /** Phụ lục. */
    ANNEX("Phụ lục", "Annex"),
    /** Phần. */
    PART("Phần", "Part"),
    /** Chương. */
    CHAPTER("Chương", "Chapter"),
    /** Mục. */
    SECTION("Mục", "Section"),
    /** Điều. */
    ARTICLE("Điều", "Article"),
    /** Khoản. */
    CLAUSE("khoản", "clause"),
    /** Điểm. */
    POINT("điểm", "point"),
    /** A row of the table of a provision. */
    ROW("hàng", "row"),
    /** A note of a provision. */
    NOTE("ghi chú", "note"),
    /** Mẫu. */
    FORM("Mẫu", "Form"),
    /** Bảng. */
    TABLE("Bảng", "Table"),
    /** Nhóm of a table. */
    GROUP("nhóm", "group"),
    /** Số thứ tự in a table. */
    ITEM("số thứ tự", "item");

    private final String vietnamese;
    private final String english;

    Unit(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the word used in a Vietnamese citation. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the word used in an English citation. */
    public String english() {
        return english;
    }
}
