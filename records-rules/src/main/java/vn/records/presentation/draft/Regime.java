package vn.records.presentation.draft;

/**
 * The body of law that governs the form of a document (<i>chế độ thể thức</i>).
 *
 * @since 0.1
 */
public enum Regime {
    /** Nghị định 30/2020/NĐ-CP. */
    ND30_2020("nd30-2020"),
    /** The law on making legal acts (<i>văn bản quy phạm pháp luật</i>). */
    LEGISLATION("vbqppl"),
    /** The Party's own rules. */
    PARTY("party"),
    /** It could not be told what the document is. */
    UNKNOWN("unknown"),
    /** A date whose law is not in this library. */
    UNSUPPORTED("unsupported");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    /** Returns its name in reports. */
    public String code() {
        return code;
    }
}
