package vn.records.metadata;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;

/**
 * A field of a description (<i>trường thông tin</i>).
 *
 * @param code its code, such as {@code FileCode.OrganId}, {@code issuedDate}
 * @param name its Vietnamese name
 * @param kind what it holds
 * @param longest how many characters, of a number how many digits, it has at most; 0 for no limit
 * @param need whether it must be there
 * @param list the codes it may have, with their names; empty for any value
 * @param many whether it may be given several times, or several values with {@code ;} between them
 * @param source where the law has it
 * @since 0.1
 */
public record MetadataField(
        String code,
        String name,
        Kind kind,
        int longest,
        Need need,
        ImmutableMap<String, String> list,
        boolean many,
        String source)
        implements Serializable {

    /** What a field holds. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** Digits. */
        NUMBER,
        /** A day, as {@code 22/11/2026} or {@code 2026-11-22}. */
        DATE,
        /** {@code 0} or {@code 1}. */
        TRUTH,
        /** Other fields. */
        GROUP
    }

    /**
     * Whether a field must be there.
     *
     * @param rule what the law says
     * @param field the code of the field that decides, for {@link Rule#WHEN}
     * @param values the values of that field with which it must, with {@code |} between them
     */
    public record Need(Rule rule, String field, String values) implements Serializable {

        /** What the law says. */
        public enum Rule {
            /** It has a value. */
            VALUE,
            /** It is there, be it empty. */
            PRESENT,
            /** It has a value where another field has certain ones. */
            WHEN,
            /** It may be left out. */
            OPTIONAL,
            /** The law does not say. */
            UNSAID
        }

        static Need of(String written) {
            if (!written.startsWith("cond:")) {
                return new Need(
                        switch (written) {
                            case "yes" -> Rule.VALUE;
                            case "present" -> Rule.PRESENT;
                            case "no" -> Rule.OPTIONAL;
                            default -> Rule.UNSAID;
                        },
                        "",
                        "");
            }
            int equals = written.indexOf('=');
            return new Need(Rule.WHEN, written.substring("cond:".length(), equals), written.substring(equals + 1));
        }
    }
}
