package vn.records.docx.generate;

/** What sets a look apart from running text at the left margin. */
enum Trait {
    BOLD,
    ITALIC,
    UNDERLINED,
    CENTRED,
    RIGHT,
    JUSTIFIED,
    /** The first line goes in. */
    INDENTED,
    /** Its lines have the exact distance of the law, where it has one. */
    TEXT_LINES,
    /** Shown in the outline; stays with what follows. */
    HEADING
}
