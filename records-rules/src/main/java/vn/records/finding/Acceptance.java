package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decision to leave a finding as it is (<i>chấp nhận một sai khác</i>), with who took it, when and why. It holds for one
 * document and for the words the finding stands on: when they change it is void.
 *
 * @param key which finding, as {@link FindingKeys} and the JSON report name it
 * @param on the day of the decision
 * @param by the person who took it
 * @param reason why
 * @since 0.1
 */
public record Acceptance(FindingKey key, LocalDate on, String by, String reason) implements Serializable {

    private static final CharMatcher NEITHER_COLON_NOR_BREAK =
            CharMatcher.isNot(':').and(CharMatcher.javaIsoControl().negate());

    /**
     * Checks that person and reason can stand in one line.
     *
     * @throws IllegalArgumentException if either is blank or has a line break, or the person a colon
     */
    public Acceptance {
        checkArgument(!by.isBlank(), "accepted by nobody: %s", key);
        checkArgument(!reason.isBlank(), "accepted without a reason: %s", key);
        checkArgument(NEITHER_COLON_NOR_BREAK.matchesAllOf(by), "not a name in one line: %s", by);
        checkArgument(CharMatcher.javaIsoControl().matchesNoneOf(reason), "not a reason in one line: %s", reason);
        by = by.strip();
        reason = reason.strip();
    }

    /** Returns the acceptance as a line of a file: {@code ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-20 Nguyễn Văn A: lý do}. */
    @Override
    public String toString() {
        return key + " " + on + " " + by + ": " + reason;
    }
}
