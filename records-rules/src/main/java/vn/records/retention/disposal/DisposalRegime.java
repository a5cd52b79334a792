package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.retention.law.ArchivesFact;

/**
 * The law that a destruction is carried out under (<i>pháp luật áp dụng khi hủy tài liệu</i>): that of the day its case
 * is opened.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // citations and periods do not change, but are not annotated
public enum DisposalRegime {
    /** Luật Lưu trữ 2011, Điều 28: the council first, eight papers. */
    LAW_2011(
            Acts.inForce(Acts.ARCHIVES_LAW_2011),
            ImmutableList.of(
                    ArchivesFact.DIS_01,
                    ArchivesFact.DIS_04_LAW_2011,
                    ArchivesFact.DIS_05_LAW_2011,
                    ArchivesFact.DIS_07),
            ImmutableList.of(
                    Step.COUNCIL,
                    Step.LISTING,
                    Step.MEETING,
                    Step.REQUEST,
                    Step.OPINION,
                    Step.DECISION,
                    Step.HAND_OVER,
                    Step.DESTRUCTION)),
    /** Luật Lưu trữ 2024, Điều 16, and Thông tư 06/2025: the list first, execution within 15 days. */
    LAW_2024(
            Acts.inForce(Acts.ARCHIVES_LAW_2024),
            ImmutableList.of(
                    ArchivesFact.DIS_02,
                    ArchivesFact.DIS_04,
                    ArchivesFact.DIS_05,
                    ArchivesFact.DIS_08,
                    ArchivesFact.DIS_08_RECORDS,
                    ArchivesFact.DIS_10,
                    ArchivesFact.DIS_11),
            ImmutableList.of(
                    Step.LISTING,
                    Step.COUNCIL,
                    Step.MEETING,
                    Step.OPINION,
                    Step.DECISION,
                    Step.PACKING,
                    Step.HAND_OVER,
                    Step.DESTRUCTION));

    private final EffectivePeriod inForce;
    private final ImmutableList<ArchivesFact> facts;
    private final ImmutableList<Step> steps;

    DisposalRegime(EffectivePeriod inForce, ImmutableList<ArchivesFact> facts, ImmutableList<Step> steps) {
        this.inForce = inForce;
        this.facts = facts;
        this.steps = steps;
    }

    /** Returns the regime of a day; empty before 2012-07-01, where no rule is loaded. */
    public static Optional<DisposalRegime> on(LocalDate day) {
        for (DisposalRegime regime : values()) {
            if (regime.inForce.contains(day)) {
                return Optional.of(regime);
            }
        }
        return Optional.empty();
    }

    /** Returns the facts it rests on. */
    public ImmutableList<ArchivesFact> facts() {
        return facts;
    }

    /** Returns the steps in their order; a notice goes before them where files are electronic. */
    public ImmutableList<Step> steps() {
        return steps;
    }
}
