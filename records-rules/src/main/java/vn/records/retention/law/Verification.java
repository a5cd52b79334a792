package vn.records.retention.law;

/**
 * How well a fact of the law is known (<i>mức độ xác minh</i>).
 *
 * @since 0.1
 */
public enum Verification {
    /** The text of the provision was read. */
    TEXT,
    /** A summary, an excerpt or a notice was read. */
    SUMMARY,
    /** It follows from the law without being a sentence of it; every result that rests on it says so. */
    INFERENCE
}
