package vn.records.retention.law;

import java.time.LocalDate;
import vn.records.law.Act;

/**
 * The acts on archives (<i>văn bản quy phạm pháp luật về lưu trữ</i>) that retention rests on.
 *
 * @since 0.1
 */
public final class ArchivesActs {

    /** Luật Lưu trữ 2011, in force from 2012-07-01 to 2025-06-30. */
    public static final Act LAW_2011 =
            new Act("l01-2011", "Luật Lưu trữ 01/2011/QH13", "Archives Law 01/2011/QH13", LocalDate.of(2011, 11, 11));

    /** Luật Lưu trữ 2024, in force from 2025-07-01. */
    public static final Act LAW_2024 =
            new Act("l33-2024", "Luật Lưu trữ 33/2024/QH15", "Archives Law 33/2024/QH15", LocalDate.of(2024, 6, 21));

    /** Nghị định 01/2013, in force from 2013-03-01 to 2025-07-20. */
    public static final Act DECREE_01_2013 =
            new Act("nd01-2013", "Nghị định 01/2013/NĐ-CP", "Decree 01/2013/NĐ-CP", LocalDate.of(2013, 1, 3));

    /** Nghị định 30/2020, in force from 2020-03-05. */
    public static final Act DECREE_30_2020 =
            new Act("nd30-2020", "Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP", LocalDate.of(2020, 3, 5));

    /** Nghị định 113/2025, in force from 2025-07-21. */
    public static final Act DECREE_113_2025 =
            new Act("nd113-2025", "Nghị định 113/2025/NĐ-CP", "Decree 113/2025/NĐ-CP", LocalDate.of(2025, 6, 3));

    /** Thông tư 46/2005, on records of agencies that are reorganised. */
    public static final Act CIRCULAR_46_2005 =
            new Act("tt46-2005", "Thông tư 46/2005/TT-BNV", "Circular 46/2005/TT-BNV", LocalDate.of(2005, 4, 27));

    /** Thông tư 09/2011, the general retention schedule until 2023-02-14. */
    public static final Act CIRCULAR_09_2011 =
            new Act("tt09-2011", "Thông tư 09/2011/TT-BNV", "Circular 09/2011/TT-BNV", LocalDate.of(2011, 6, 3));

    /** Thông tư 43/2011, on the retention of records of banks. */
    public static final Act CIRCULAR_43_2011 =
            new Act("tt43-2011", "Thông tư 43/2011/TT-NHNN", "Circular 43/2011/TT-NHNN", LocalDate.of(2011, 12, 20));

    /** Thông tư 01/2019, on electronic records in agencies. */
    public static final Act CIRCULAR_01_2019 =
            new Act("tt01-2019", "Thông tư 01/2019/TT-BNV", "Circular 01/2019/TT-BNV", LocalDate.of(2019, 1, 24));

    /** Thông tư 10/2022, the general retention schedule since 2023-02-15. */
    public static final Act CIRCULAR_10_2022 =
            new Act("tt10-2022", "Thông tư 10/2022/TT-BNV", "Circular 10/2022/TT-BNV", LocalDate.of(2022, 12, 19));

    /** Thông tư 13/2023, on electronic files of administrative procedures. */
    public static final Act CIRCULAR_13_2023 =
            new Act("tt13-2023", "Thông tư 13/2023/TT-BNV", "Circular 13/2023/TT-BNV", LocalDate.of(2023, 8, 31));

    /** Thông tư 05/2025, on digital archive records. */
    public static final Act CIRCULAR_05_2025 =
            new Act("tt05-2025", "Thông tư 05/2025/TT-BNV", "Circular 05/2025/TT-BNV", LocalDate.of(2025, 5, 14));

    /** Thông tư 06/2025, details of the law of 2024. */
    public static final Act CIRCULAR_06_2025 =
            new Act("tt06-2025", "Thông tư 06/2025/TT-BNV", "Circular 06/2025/TT-BNV", LocalDate.of(2025, 5, 15));

    private ArchivesActs() {}
}
