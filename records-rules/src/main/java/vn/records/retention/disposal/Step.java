package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;

/**
 * A step on the way to destruction (<i>bước trong thủ tục hủy tài liệu</i>).
 *
 * @since 0.1
 */
public enum Step {
    /** Notice that the periods of electronic files end, 30 days before. */
    NOTICE,
    /** The list is made. */
    LISTING,
    /** The council is set up. */
    COUNCIL,
    /** The council meets. */
    MEETING,
    /** An appraisal or opinion is asked for. */
    REQUEST,
    /** The appraisal or opinion is given. */
    OPINION,
    /** Destruction is decided. */
    DECISION,
    /** The records are packed and carried. */
    PACKING,
    /** They are handed over to who destroys them. */
    HAND_OVER,
    /** They are destroyed wholly. */
    DESTRUCTION;

    private static final ImmutableList<DossierPaper> NO_PAPER = ImmutableList.of();

    /** Returns the papers a step is taken with. */
    public ImmutableList<DossierPaper> papers(DisposalRegime regime) {
        return switch (this) {
            case NOTICE -> ImmutableList.of(DossierPaper.EXPIRY_NOTICE);
            case LISTING ->
                regime == DisposalRegime.LAW_2011
                        ? ImmutableList.of(DossierPaper.LIST, DossierPaper.SUBMISSION, DossierPaper.EXPLANATORY_NOTE)
                        : ImmutableList.of(DossierPaper.LIST, DossierPaper.EXPLANATORY_NOTE);
            case COUNCIL -> ImmutableList.of(DossierPaper.COUNCIL_DECISION);
            case MEETING -> ImmutableList.of(DossierPaper.COUNCIL_MINUTES);
            case REQUEST -> ImmutableList.of(DossierPaper.OPINION_REQUEST);
            case OPINION -> ImmutableList.of(DossierPaper.OPINION);
            case DECISION -> ImmutableList.of(DossierPaper.DECISION);
            case PACKING -> NO_PAPER;
            case HAND_OVER -> ImmutableList.of(DossierPaper.HAND_OVER_RECORD);
            case DESTRUCTION -> ImmutableList.of(DossierPaper.DESTRUCTION_RECORD);
        };
    }
}
