package vn.records.cli.terminal;

/** The exit codes of the command: a contract. */
public final class ExitCode {

    /** Nothing is an error. */
    public static final int CLEAN = 0;

    /** Something in a document is an error. */
    public static final int ERRORS = 1;

    /** Wrong usage, or something could not be read or written; wins over errors. */
    public static final int TROUBLE = 2;

    private ExitCode() {}
}
