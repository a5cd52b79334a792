package vn.records.cli.terminal;

/** Wrong usage of the command: what is wrong, where, and what is expected. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Bilingual message;

    /** Says in both languages what is wrong. */
    public UsageException(String vietnamese, String english) {
        super(english);
        this.message = new Bilingual(vietnamese, english);
    }

    /** Returns what is wrong. */
    public Bilingual message() {
        return message;
    }
}
