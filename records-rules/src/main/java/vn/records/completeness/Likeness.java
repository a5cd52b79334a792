package vn.records.completeness;

/** How far a document is what a constituent asks for. */
enum Likeness {
    /** It is something else. */
    NO,
    /** It may be it. */
    MAYBE,
    /** It is it. */
    SURE
}
