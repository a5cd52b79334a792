package vn.records.register;

/**
 * A kind of register (<i>loại sổ</i>).
 *
 * @since 0.1
 */
public enum RegisterKind {
    /** Of outgoing documents (<i>văn bản đi</i>). */
    OUTGOING,
    /** Of incoming documents (<i>văn bản đến</i>). */
    INCOMING
}
