package vn.records.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/**
 * The catalogue of acts (<i>danh mục văn bản quy phạm pháp luật</i>) that the rules of this library are taken from, each
 * with its names, the day it was signed and its period of force. An amendment is a row of its own.
 *
 * <p>Acts that only a table of the law cites, such as one of checklists, are data of that table.
 *
 * @since 0.1
 */
public final class Acts {

    /** Luật Lưu trữ 2011. */
    public static final Act ARCHIVES_LAW_2011 =
            act("l01-2011", "Luật Lưu trữ 01/2011/QH13", "Archives Law 01/2011/QH13", "2011-11-11");

    /** Luật Lưu trữ 2024. */
    public static final Act ARCHIVES_LAW_2024 =
            act("l33-2024", "Luật Lưu trữ 33/2024/QH15", "Archives Law 33/2024/QH15", "2024-06-21");

    /** Nghị định 01/2013, details of the archives law of 2011. */
    public static final Act DECREE_01_2013 =
            act("nd01-2013", "Nghị định 01/2013/NĐ-CP", "Decree 01/2013/NĐ-CP", "2013-01-03");

    /** Nghị định 30/2020, on records work (<i>công tác văn thư</i>). */
    public static final Act DECREE_30_2020 =
            act("nd30-2020", "Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP", "2020-03-05");

    /** Nghị định 113/2025, details of the archives law of 2024. */
    public static final Act DECREE_113_2025 =
            act("nd113-2025", "Nghị định 113/2025/NĐ-CP", "Decree 113/2025/NĐ-CP", "2025-06-03");

    /** Thông tư 46/2005, on records of agencies that are reorganised. */
    public static final Act CIRCULAR_46_2005 =
            act("tt46-2005", "Thông tư 46/2005/TT-BNV", "Circular 46/2005/TT-BNV", "2005-04-27");

    /** Thông tư 01/2011, on the presentation of administrative documents before Nghị định 30/2020. */
    public static final Act CIRCULAR_01_2011 =
            act("tt01-2011", "Thông tư 01/2011/TT-BNV", "Circular 01/2011/TT-BNV", "2011-01-19");

    /** Thông tư 09/2011, the general retention schedule until that of Thông tư 10/2022. */
    public static final Act CIRCULAR_09_2011 =
            act("tt09-2011", "Thông tư 09/2011/TT-BNV", "Circular 09/2011/TT-BNV", "2011-06-03");

    /** Thông tư 43/2011, on the retention of records of banks. */
    public static final Act CIRCULAR_43_2011 =
            act("tt43-2011", "Thông tư 43/2011/TT-NHNN", "Circular 43/2011/TT-NHNN", "2011-12-20");

    /** Thông tư 01/2019, on electronic records in agencies. */
    public static final Act CIRCULAR_01_2019 =
            act("tt01-2019", "Thông tư 01/2019/TT-BNV", "Circular 01/2019/TT-BNV", "2019-01-24");

    /** Thông tư 10/2022, the general retention schedule. */
    public static final Act CIRCULAR_10_2022 =
            act("tt10-2022", "Thông tư 10/2022/TT-BNV", "Circular 10/2022/TT-BNV", "2022-12-19");

    /** Thông tư 13/2023, on electronic files of administrative procedures. */
    public static final Act CIRCULAR_13_2023 =
            act("tt13-2023", "Thông tư 13/2023/TT-BNV", "Circular 13/2023/TT-BNV", "2023-08-31");

    /** Luật Tổ chức chính quyền địa phương 2015, on people's councils and committees. */
    public static final Act LAW_77_2015 = act(
            "l77-2015",
            "Luật Tổ chức chính quyền địa phương 77/2015/QH13",
            "Law on Organisation of Local Authorities 77/2015/QH13",
            "2015-06-19");

    /** Luật Tổ chức chính quyền địa phương 2025, on local authorities of two levels. */
    public static final Act LAW_72_2025 = act(
            "l72-2025",
            "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
            "Law on Organisation of Local Authorities 72/2025/QH15",
            "2025-06-16");

    /** Nghị định 34/2016, on the form of legislation, but for that of Quốc hội, its Standing Committee and the President. */
    public static final Act DECREE_34_2016 =
            act("nd34-2016", "Nghị định 34/2016/NĐ-CP", "Decree 34/2016/NĐ-CP", "2016-05-14");

    /** Nghị quyết 351/2017, on the form of legislation of Quốc hội, its Standing Committee and the President. */
    public static final Act RESOLUTION_351_2017 =
            act("nq351-2017", "Nghị quyết 351/2017/UBTVQH14", "Resolution 351/2017/UBTVQH14", "2017-03-14");

    /** Nghị định 78/2025, on the form of all legislation. */
    public static final Act DECREE_78_2025 =
            act("nd78-2025", "Nghị định 78/2025/NĐ-CP", "Decree 78/2025/NĐ-CP", "2025-04-01");

    /** Nghị định 187/2025, which amends Nghị định 78/2025. */
    public static final Act DECREE_187_2025 =
            act("nd187-2025", "Nghị định 187/2025/NĐ-CP", "Decree 187/2025/NĐ-CP", "2025-07-01");

    /** Thông tư 05/2025, on digital archive records. */
    public static final Act CIRCULAR_05_2025 =
            act("tt05-2025", "Thông tư 05/2025/TT-BNV", "Circular 05/2025/TT-BNV", "2025-05-14");

    /** Thông tư 06/2025, details of the archives law of 2024. */
    public static final Act CIRCULAR_06_2025 =
            act("tt06-2025", "Thông tư 06/2025/TT-BNV", "Circular 06/2025/TT-BNV", "2025-05-15");

    /** Nghị định 174/2016, details of the law on accounting, with the least periods of accounting records. */
    public static final Act DECREE_174_2016 =
            act("nd174-2016", "Nghị định 174/2016/NĐ-CP", "Decree 174/2016/NĐ-CP", "2016-12-30");

    /** Thông tư 33/2025, the retention schedule of the health sector. */
    public static final Act CIRCULAR_33_2025_HEALTH =
            act("tt33-2025-byt", "Thông tư 33/2025/TT-BYT", "Circular 33/2025/TT-BYT", "2025-07-01");

    /** Hướng dẫn 36-HD/VPTW, on the presentation of documents of the Party before Hướng dẫn 05-HD/VPTW. */
    public static final Act GUIDANCE_36_2018 =
            act("hd36-2018", "Hướng dẫn 36-HD/VPTW ngày 03/4/2018", "Guidance 36-HD/VPTW of 03/4/2018", "2018-04-03");

    /** Hướng dẫn 05-HD/VPTW, on the presentation of documents of the Party. */
    public static final Act GUIDANCE_05_2026 =
            act("hd05-2026", "Hướng dẫn 05-HD/VPTW ngày 27/5/2026", "Guidance 05-HD/VPTW of 27/5/2026", "2026-05-27");

    /** The first day of Thông tư 09/2011 is not confirmed: the day it was signed stands for it. */
    private static final ImmutableMap<Act, EffectivePeriod> IN_FORCE = ImmutableMap.<Act, EffectivePeriod>builder()
            .put(ARCHIVES_LAW_2011, until("2012-07-01", "2025-06-30"))
            .put(ARCHIVES_LAW_2024, since("2025-07-01"))
            .put(DECREE_01_2013, until("2013-03-01", "2025-07-20"))
            .put(DECREE_30_2020, since("2020-03-05"))
            .put(DECREE_113_2025, since("2025-07-21"))
            .put(CIRCULAR_46_2005, since("2005-05-20"))
            .put(CIRCULAR_01_2011, until("2011-03-05", "2020-03-04"))
            .put(CIRCULAR_09_2011, until("2011-06-03", "2023-02-14"))
            .put(CIRCULAR_43_2011, until("2012-02-03", "2025-06-30"))
            .put(CIRCULAR_01_2019, since("2019-03-10"))
            .put(CIRCULAR_10_2022, since("2023-02-15"))
            .put(CIRCULAR_13_2023, since("2023-10-15"))
            .put(LAW_77_2015, until("2016-01-01", "2025-02-28"))
            .put(LAW_72_2025, since("2025-06-16"))
            .put(DECREE_34_2016, until("2016-07-01", "2025-03-31"))
            .put(RESOLUTION_351_2017, until("2017-05-20", "2025-03-31"))
            .put(DECREE_78_2025, since("2025-04-01"))
            .put(DECREE_187_2025, since("2025-07-01"))
            .put(CIRCULAR_05_2025, since("2025-07-01"))
            .put(CIRCULAR_06_2025, since("2025-07-01"))
            .put(DECREE_174_2016, since("2017-01-01"))
            .put(CIRCULAR_33_2025_HEALTH, since("2025-07-01"))
            .put(GUIDANCE_36_2018, until("2018-04-03", "2026-05-26"))
            .put(GUIDANCE_05_2026, since("2026-05-27"))
            .buildOrThrow();

    private Acts() {}

    /** Returns all acts of the catalogue. */
    public static ImmutableList<Act> all() {
        return IN_FORCE.keySet().asList();
    }

    /** Whether an act is in this catalogue. */
    public static boolean isKnown(Act act) {
        return IN_FORCE.containsKey(act);
    }

    /**
     * Returns the period of force of an act of this catalogue.
     *
     * @throws IllegalArgumentException if the act is not in it
     */
    public static EffectivePeriod inForce(Act act) {
        EffectivePeriod inForce = IN_FORCE.get(act);
        checkArgument(inForce != null, "not in the catalogue of acts: %s", act);
        return inForce;
    }

    private static Act act(String id, String vietnameseName, String englishName, String signed) {
        return new Act(id, vietnameseName, englishName, LocalDate.parse(signed));
    }

    private static EffectivePeriod since(String first) {
        return EffectivePeriod.since(LocalDate.parse(first));
    }

    private static EffectivePeriod until(String first, String last) {
        return EffectivePeriod.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
