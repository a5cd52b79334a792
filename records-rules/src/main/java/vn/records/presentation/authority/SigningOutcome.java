package vn.records.presentation.authority;

/**
 * What can be said of a signing block from the document alone (<i>kết luận về thẩm quyền ký</i>).
 *
 * @since 0.1
 */
public enum SigningOutcome {
    /** A block that the law provides for (<i>đúng</i>). */
    LAWFUL,
    /** By order (<i>thừa lệnh</i>): the work rules or records rules of the agency have to provide for it. */
    NEEDS_ORDER,
    /** By delegation (<i>thừa ủy quyền</i>): it needs a written delegation that is in time and of this content. */
    NEEDS_DELEGATION,
    /** By an acting head (<i>quyền</i>): it needs the decision that entrusted the post. */
    NEEDS_APPOINTMENT,
    /** The answer depends on the city that the unit is of, which is not written. */
    NEEDS_UNIT,
    /** Doubtful, or against custom (<i>không thường gặp</i>). */
    UNUSUAL,
    /** Nobody may sign so (<i>trái quy định</i>). */
    IMPOSSIBLE,
    /** The table has no such issuer, type or block. */
    UNKNOWN;

    /** Whether a paper that is not in the document would decide it. */
    public boolean needsProof() {
        return compareTo(NEEDS_ORDER) >= 0 && compareTo(NEEDS_UNIT) <= 0;
    }
}
