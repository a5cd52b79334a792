package vn.records.cli;

/** The exit codes of the command: a contract. */
final class ExitCode {

    /** Nothing is an error. */
    static final int CLEAN = 0;

    /** Something in a document is an error. */
    static final int ERRORS = 1;

    /** Wrong usage, or something could not be read or written; wins over errors. */
    static final int TROUBLE = 2;

    private ExitCode() {}
}
