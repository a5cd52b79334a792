package vn.records.reader;

import java.io.IOException;
import java.util.Locale;

/**
 * A file that cannot be read as a document (<i>tệp không đọc được</i>), with the reason.
 *
 * @since 0.1
 */
public final class DocumentReadException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Code {
        /** It is no zip archive, so it is no {@code .docx} whatever its name says. */
        NOT_A_ZIP,
        /** It is a file of Word 6.0 or 95, or one of OLE2 where no reader for {@code .doc} was asked. */
        LEGACY_DOC,
        /** It is protected by a password. */
        ENCRYPTED,
        /** It is a zip archive or a file of OLE2, but not one that holds a text document that the reader asked takes. */
        NOT_WORD,
        /** It was cut off, or bytes in it were changed. */
        TRUNCATED,
        /** One of its parts is not well-formed XML, or declares a document type, which no such part may. */
        MALFORMED_XML,
        /** It is larger or deeper than the reader's {@link ReadLimits} allow. */
        LIMIT_EXCEEDED,
        /** A library that its format needs is not on the class path; the message names it. */
        LIBRARY_MISSING
    }

    private final Code code;
    private final String vietnamese;

    /**
     * Makes an exception.
     *
     * @param code why the file cannot be read
     * @param english what a person is told, in English
     * @param vietnamese the same in Vietnamese
     */
    public DocumentReadException(Code code, String english, String vietnamese) {
        super(english);
        this.code = code;
        this.vietnamese = vietnamese;
    }

    /**
     * Makes an exception that another one led to.
     *
     * @param code why the file cannot be read
     * @param english what a person is told, in English
     * @param vietnamese the same in Vietnamese
     * @param cause what led to it
     */
    public DocumentReadException(Code code, String english, String vietnamese, Throwable cause) {
        super(english, cause);
        this.code = code;
        this.vietnamese = vietnamese;
    }

    /** Returns why the file cannot be read. */
    public Code code() {
        return code;
    }

    /** Returns the message for somebody who reads this language: in Vietnamese, or in English to everybody else. */
    public String message(Locale reader) {
        return reader.getLanguage().equals("vi") ? vietnamese : String.valueOf(getMessage());
    }

    /** Returns the message in Vietnamese; {@link #getMessage()} is the same in English, {@link #message} either. */
    public String vietnamese() {
        return vietnamese;
    }
}
