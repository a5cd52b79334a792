package vn.records.json.codec;

/** What becomes of fields that a value has not; the host's setting. */
public enum Unknown {
    /** Each is told as a problem. */
    REFUSED,
    /** They are passed over. */
    PASSED_OVER
}
