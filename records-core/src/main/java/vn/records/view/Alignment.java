package vn.records.view;

/**
 * How lines lie between the margins (<i>căn lề</i>).
 *
 * @since 0.1
 */
public enum Alignment {
    /** Flush left. */
    LEFT,
    /** Centred. */
    CENTRE,
    /** Flush right. */
    RIGHT,
    /** Flush on both sides (<i>căn đều cả hai lề</i>). */
    JUSTIFIED
}
