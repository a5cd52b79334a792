package vn.records.cli.presentation;

import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.cli.terminal.UsageException;
import vn.records.finding.FindingKey;

/**
 * What {@code records explain} is asked about, as it is typed: a rule, or one finding of it in a file.
 *
 * @param rule the name of the rule
 * @param number which of the findings of the rule is meant, from 1
 * @param key the key of the finding meant
 */
record FindingName(String rule, Optional<Integer> number, Optional<FindingKey> key) {

    /** Reads {@code RULE}, {@code RULE@n} or the key of a finding. */
    static FindingName read(String typed) throws UsageException {
        int at = typed.indexOf('@');
        if (at >= 0) {
            @Nullable Integer number = Ints.tryParse(typed.substring(at + 1));
            if (number == null || number < 1) {
                throw new UsageException(
                        "“" + typed + "”: sau dấu @ cần số thứ tự của phát hiện, từ 1",
                        "“" + typed + "”: the number of the finding, from 1, is expected behind @");
            }
            return new FindingName(Ascii.toUpperCase(typed.substring(0, at)), Optional.of(number), Optional.empty());
        }
        if (typed.indexOf(':') >= 0) {
            return keyed(typed);
        }
        return new FindingName(Ascii.toUpperCase(typed), Optional.empty(), Optional.empty());
    }

    private static FindingName keyed(String typed) throws UsageException {
        try {
            FindingKey key = FindingKey.parse(typed);
            return new FindingName(key.rule().value(), Optional.empty(), Optional.of(key));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "“" + typed
                            + "”: không phải khóa của phát hiện; cần RULE:16 chữ số thập lục phân, như “key” trong JSON",
                    "“" + typed
                            + "”: not the key of a finding; RULE:16 hexadecimal digits is expected, as “key” in JSON");
        }
    }

    /** Whether one finding is meant, which only a file can have. */
    boolean isOfFinding() {
        return number.isPresent() || key.isPresent();
    }
}
