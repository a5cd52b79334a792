package vn.records.document;

/**
 * The words of the national title (<i>Quốc hiệu và Tiêu ngữ</i>), as the law prints them.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1.
 *
 * @since 0.1
 */
public final class NationalTitle {

    /** Quốc hiệu. */
    public static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Tiêu ngữ: hyphens with a space on both sides. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private NationalTitle() {}
}
