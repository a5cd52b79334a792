package vn.records.presentation.draft;

/**
 * The hierarchy whose laws of form govern a document (<i>hệ thống văn bản</i>); which law of it holds is told by the date.
 *
 * @since 0.1
 */
public enum Family {
    /** Administrative documents of agencies and organisations (<i>văn bản hành chính</i>). */
    STATE("state"),
    /** Legal acts (<i>văn bản quy phạm pháp luật</i>). */
    LEGISLATION("vbqppl"),
    /** Documents of the Party (<i>văn bản của Đảng</i>). */
    PARTY("party"),
    /** It could not be told what the document is. */
    NONE("unknown");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    /** Returns its name in reports, where no law of the family is in this library. */
    public String code() {
        return code;
    }
}
