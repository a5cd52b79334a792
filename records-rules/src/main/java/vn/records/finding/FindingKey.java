package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a finding that outlives a run (<i>khóa của phát hiện</i>): its rule, and a fingerprint of the words it stands
 * on. Findings of one rule on the same words have one key.
 *
 * @param rule the rule
 * @param fingerprint sixteen hexadecimal digits
 * @since 0.1
 */
public record FindingKey(RuleId rule, String fingerprint) implements Serializable {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    /**
     * Checks the fingerprint.
     *
     * @throws IllegalArgumentException if it is of another form
     */
    public FindingKey {
        checkArgument(FINGERPRINT.matcher(fingerprint).matches(), "not a fingerprint: %s", fingerprint);
    }

    /**
     * Returns the key of this text.
     *
     * @throws IllegalArgumentException if it is of another form
     */
    public static FindingKey parse(String text) {
        int colon = text.indexOf(':');
        checkArgument(colon > 0, "not a key of a finding: %s", text);
        return new FindingKey(new RuleId(text.substring(0, colon)), text.substring(colon + 1));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static FindingKey valueOf(String text) {
        return parse(text);
    }

    /** Returns rule and fingerprint: {@code ND30-PAGE-06:3f2a9c01d4e5b677}. */
    @Override
    public String toString() {
        return rule + ":" + fingerprint;
    }
}
