package vn.records.finding;

/**
 * What is needed to decide a rule (<i>khả năng kiểm tra</i>).
 *
 * @since 0.1
 */
public enum Decidability {
    /** The file alone decides. */
    FROM_FILE(true),
    /** The file decides once a heuristic has found the component or read the language. */
    BY_HEURISTIC(true),
    /** Needs the digital signature or the signed file. */
    FROM_SIGNATURE(false),
    /** Needs a register, a list or other data outside the file. */
    FROM_REGISTER(false),
    /** Physical, procedural or a matter of judgement: no data decides it. */
    NOT(false);

    private final boolean fromDraft;

    Decidability(boolean fromDraft) {
        this.fromDraft = fromDraft;
    }

    /** Whether a draft alone can decide it. */
    public boolean isFromDraft() {
        return fromDraft;
    }
}
