package vn.records.finding;

/**
 * What a rule rests on (<i>cơ sở</i>), strongest first. It caps the severity of findings.
 *
 * @since 0.1
 */
public enum Basis {
    /** A provision says so. */
    LAW,
    /** Follows from the law without being written. */
    DERIVED,
    /** Only a sample form shows it. */
    FORM,
    /** An agency's own choice. */
    HOUSE
}
