package vn.records.retention.appraisal;

/**
 * Why a file may not go on a disposal list (<i>lý do không được hủy</i>).
 *
 * @since 0.1
 */
public enum DisposalBar {
    /** How long it is kept is open. */
    UNDECIDED,
    /** The work has not ended. */
    OPEN,
    /** It is kept for ever. */
    PERMANENT,
    /** Its period is not over. */
    NOT_EXPIRED,
    /** It is held. */
    HELD,
    /** A secret in it is not declassified. */
    SECRET,
    /** A document in it belongs to another file too; whether that one is over, a disposal list finds out. */
    SHARED_DOCUMENTS
}
