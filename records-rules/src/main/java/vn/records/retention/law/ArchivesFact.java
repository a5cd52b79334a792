package vn.records.retention.law;

import static vn.records.law.Acts.ARCHIVES_LAW_2011;
import static vn.records.law.Acts.ARCHIVES_LAW_2024;
import static vn.records.law.Acts.CIRCULAR_01_2019;
import static vn.records.law.Acts.CIRCULAR_05_2025;
import static vn.records.law.Acts.CIRCULAR_06_2025;
import static vn.records.law.Acts.CIRCULAR_10_2022;
import static vn.records.law.Acts.CIRCULAR_13_2023;
import static vn.records.law.Acts.CIRCULAR_33_2025_HEALTH;
import static vn.records.law.Acts.CIRCULAR_43_2011;
import static vn.records.law.Acts.CIRCULAR_46_2005;
import static vn.records.law.Acts.DECREE_01_2013;
import static vn.records.law.Acts.DECREE_30_2020;
import static vn.records.retention.law.Verification.INFERENCE;
import static vn.records.retention.law.Verification.SUMMARY;
import static vn.records.retention.law.Verification.TEXT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;

/**
 * A fact of the archives law (<i>quy định về lưu trữ</i>) that a date or a decision is taken from. Where two acts say the
 * same one after the other, each is a constant with the same id.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // citations and periods do not change, but are not annotated
public enum ArchivesFact {
    /** A fixed period is under 70 years. */
    RET_03("RET-03", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("17.2")),
    /** The period begins with the year in which the work ended. */
    RET_05("RET-05", TEXT, always(), CIRCULAR_10_2022.article("3.1"), ARCHIVES_LAW_2024.article("15.3")),
    /** The period is counted in whole years after that year. */
    RET_06("RET-06", INFERENCE, always(), CIRCULAR_10_2022.article("3.1")),
    /** The longest period of any document governs the file. */
    RET_07("RET-07", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("15.4")),
    /** The periods of a schedule are the least that may be set; the circulars of sectors say so. */
    RET_15("RET-15", TEXT, during(CIRCULAR_43_2011), CIRCULAR_43_2011.article("6.1.a")),
    /** The periods of the schedule of the health sector are the least that may be set. */
    RET_15_HEALTH("RET-15", TEXT, during(CIRCULAR_33_2025_HEALTH), CIRCULAR_33_2025_HEALTH.article("1.2.b")),
    /** Transfer within one year of the day the work ended. */
    TRF_01_LAW_2011("TRF-01", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("11.1.a")),
    /** Transfer within one year of the day the work ended. */
    TRF_01("TRF-01", TEXT, during(DECREE_30_2020), DECREE_30_2020.article("30.2.b")),
    /** Construction: transfer within three months of the final settlement. */
    TRF_02_LAW_2011("TRF-02", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("11.1.b")),
    /** Construction: transfer within three months of the final settlement. */
    TRF_02("TRF-02", TEXT, during(DECREE_30_2020), DECREE_30_2020.article("30.2.a")),
    /** Transfer at most one year after the year the work ended. */
    TRF_03("TRF-03", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("17")),
    /** The three months for construction stand beside the maximum of the law of 2024. */
    TRF_04(
            "TRF-04",
            INFERENCE,
            during(ARCHIVES_LAW_2024),
            DECREE_30_2020.article("30.2.a"),
            ARCHIVES_LAW_2024.article("17")),
    /** Digital records: transfer within 60 days of the end of the work. */
    TRF_05("TRF-05", SUMMARY, during(CIRCULAR_05_2025), CIRCULAR_05_2025.at(Provision.of(Unit.CHAPTER, "IV"))),
    /** Electronic file of an administrative procedure: transfer within one year of the day the work ended. */
    TRF_07("TRF-07", TEXT, during(CIRCULAR_13_2023), CIRCULAR_13_2023.article("5.2")),
    /** Files kept for five years or more are delivered. */
    TRF_08("TRF-08", TEXT, during(DECREE_30_2020), DECREE_30_2020.article("31.3.c")),
    /** Ten years after the year the work ended. */
    HIS_01("HIS-01", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("21.1")),
    /** Police, defence, foreign affairs: thirty years after the year the work ended. */
    HIS_02("HIS-02", TEXT, during(DECREE_01_2013), DECREE_01_2013.article("14.1")),
    /** At most five years after the year of transfer into the agency archive. */
    HIS_03("HIS-03", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("17")),
    /** At most thirty years after that year where another law sets a limit of its own. */
    HIS_04("HIS-04", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("17")),
    /** Secret files only after they are declassified. */
    HIS_05("HIS-05", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("17.6")),
    /** Only permanent records of listed source bodies. */
    HIS_06(
            "HIS-06",
            TEXT,
            during(ARCHIVES_LAW_2011),
            ARCHIVES_LAW_2011.article("19.1"),
            ARCHIVES_LAW_2011.article("21.1")),
    /** Source bodies deliver only permanent records: HIS-06 kept under the new rules. */
    RET_21("RET-21", SUMMARY, during(CIRCULAR_05_2025), CIRCULAR_05_2025.at(Provision.of(Unit.ANNEX, "I"))),
    /** What may be destroyed: what has expired and is no longer needed, and duplicates. */
    DIS_01("DIS-01", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("17.3")),
    /** What may be destroyed: what has expired, and duplicates. */
    DIS_02("DIS-02", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("16.1")),
    /** Who decides on destruction. */
    DIS_04_LAW_2011("DIS-04", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("28.1")),
    /** Who decides on destruction. */
    DIS_04("DIS-04", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("16.3")),
    /** Who is heard before the decision. */
    DIS_05_LAW_2011("DIS-05", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("28.2.a")),
    /** Who is heard before the decision. */
    DIS_05(
            "DIS-05",
            SUMMARY,
            during(ARCHIVES_LAW_2024),
            ARCHIVES_LAW_2024.article("16.3"),
            CIRCULAR_06_2025.article("13")),
    /** The dossier of destruction under the law of 2011. */
    DIS_07("DIS-07", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("28.4")),
    /** The dossier of destruction under the law of 2024. */
    DIS_08(
            "DIS-08",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về hủy tài liệu"))),
    /** The records of hand-over and of destruction belong to that dossier. */
    DIS_08_RECORDS(
            "DIS-08",
            INFERENCE,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về hủy tài liệu"))),
    /** The dossier is kept for at least 20 years from the day of destruction. */
    DIS_09("DIS-09", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("28.5")),
    /** The steps of execution. */
    DIS_10(
            "DIS-10",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về hủy tài liệu"))),
    /** Destruction within 15 days of the decision. */
    DIS_11(
            "DIS-11",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về hủy tài liệu"))),
    /** A digital record linked to one that is kept longer is not destroyed. */
    DIS_14("DIS-14", SUMMARY, during(ARCHIVES_LAW_2024), ARCHIVES_LAW_2024.article("36.4")),
    /** Notice 30 days before a period ends; documents that are in unexpired files too stay. */
    E20_5("TT01-20.5", TEXT, during(CIRCULAR_01_2019), CIRCULAR_01_2019.article("20.5")),
    /** The records of each body stay one fonds of that body. */
    REO_01(
            "REO-01",
            TEXT,
            during(ARCHIVES_LAW_2011),
            ARCHIVES_LAW_2011.article("24.1"),
            CIRCULAR_46_2005.article("4.2")),
    /** All finished files go to the agency archive to be arranged. */
    REO_02("REO-02", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("24.2")),
    /** Records of a source body that are due go to the historical archive. */
    REO_03("REO-03", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("24.3.a")),
    /** Those of another body go to the new body in the old seat, else as the superior decides. */
    REO_04("REO-04", TEXT, during(ARCHIVES_LAW_2011), ARCHIVES_LAW_2011.article("24.3.b")),
    /** Division into new bodies. */
    REO_05("REO-05", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("5.1")),
    /** A part split off and joined elsewhere. */
    REO_06("REO-06", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("5.2")),
    /** Merger and consolidation. */
    REO_07("REO-07", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("5.3")),
    /** Provinces merged: the fonds of the old archive centres are counted and kept together in the new one. */
    REO_08("REO-08", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("6.3.1")),
    /** Communes merged: all records stay at the new commune. */
    REO_09("REO-09", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("6.3.3")),
    /** A state enterprise that is no longer the State's. */
    REO_10("REO-10", TEXT, during(CIRCULAR_46_2005), CIRCULAR_46_2005.article("7.3")),
    /** Merger of provincial and commune units: permanent records go to the historical archive. */
    REO_11(
            "REO-11",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về tổ chức lại cơ quan"))),
    /** Division where the body ends: hand over to the direct superior body. */
    REO_12(
            "REO-12",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về tổ chức lại cơ quan"))),
    /** Split where the body goes on: the unit's records go to its agency archive. */
    REO_13(
            "REO-13",
            SUMMARY,
            during(CIRCULAR_06_2025),
            CIRCULAR_06_2025.at(Provision.of(Unit.CHAPTER, "về tổ chức lại cơ quan"))),
    /** Source bodies arrange what was made before the law of 2024 within five years of its day. */
    TRN_02(
            "TRN-02",
            SUMMARY,
            during(ARCHIVES_LAW_2024),
            ARCHIVES_LAW_2024.at(Provision.of(Unit.ARTICLE, "về chuyển tiếp")));

    private final String id;
    private final Verification verification;
    private final EffectivePeriod inForce;
    private final ImmutableList<Citation> citations;

    ArchivesFact(String id, Verification verification, EffectivePeriod inForce, Citation... citations) {
        this.id = id;
        this.verification = verification;
        this.inForce = inForce;
        this.citations = ImmutableList.copyOf(citations);
    }

    private static EffectivePeriod always() {
        return EffectivePeriod.since(LocalDate.MIN);
    }

    private static EffectivePeriod during(Act act) {
        return Acts.inForce(act);
    }

    /** Returns the stable name of the fact, such as {@code TRF-01}. */
    public String id() {
        return id;
    }

    /** Returns how well it is known. */
    public Verification verification() {
        return verification;
    }

    /** Returns its period of force; without a known beginning it begins before all days. */
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return inForce.contains(day);
    }

    /** Returns where the law says so; at least one provision. */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
