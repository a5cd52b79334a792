package vn.records.cli.terminal;

/** The form of a list that ships with the library (<i>dạng danh mục</i>). */
public enum ListFormat {
    /** For a person. */
    TEXT,
    /** For a program; also the form that {@code check} of the same list reads. */
    TSV;

    /** The option that asks for one. */
    public static final Choice<ListFormat> OPTION =
            Choice.of(OptionNames.FORMAT, ListFormat.class).unlessGiven("text");
}
