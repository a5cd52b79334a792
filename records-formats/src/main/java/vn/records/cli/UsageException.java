package vn.records.cli;

/** Wrong usage of the command: what is wrong, where, and what is expected. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Bilingual message;

    UsageException(String vietnamese, String english) {
        super(english);
        this.message = new Bilingual(vietnamese, english);
    }

    Bilingual message() {
        return message;
    }
}
