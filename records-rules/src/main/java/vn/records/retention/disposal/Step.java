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

    private static final ImmutableList<Paper> NO_PAPER = ImmutableList.of();

    /** Returns the papers a step is taken with. */
    ImmutableList<Paper> papers(DisposalRegime regime) {
        return switch (this) {
            case NOTICE -> ImmutableList.of(Paper.EXPIRY_NOTICE);
            case LISTING ->
                regime == DisposalRegime.LAW_2011
                        ? ImmutableList.of(Paper.LIST, Paper.SUBMISSION, Paper.EXPLANATORY_NOTE)
                        : ImmutableList.of(Paper.LIST, Paper.EXPLANATORY_NOTE);
            case COUNCIL -> ImmutableList.of(Paper.COUNCIL_DECISION);
            case MEETING -> ImmutableList.of(Paper.COUNCIL_MINUTES);
            case REQUEST -> ImmutableList.of(Paper.OPINION_REQUEST);
            case OPINION -> ImmutableList.of(Paper.OPINION);
            case DECISION -> ImmutableList.of(Paper.DECISION);
            case PACKING -> NO_PAPER;
            case HAND_OVER -> ImmutableList.of(Paper.HAND_OVER_RECORD);
            case DESTRUCTION -> ImmutableList.of(Paper.DESTRUCTION_RECORD);
        };
    }
}
