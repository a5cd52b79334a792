package vn.records.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that broke while it was asked (<i>quy tắc gặp lỗi của chương trình</i>): a fault of the program, never of what is
 * judged. The rule stays undecided; all others are asked as usual.
 *
 * <p>The exception itself stays where it was thrown: what was sent elsewhere, or read from JSON, has its name and message
 * only, and problems are equal if these are.
 *
 * @since 0.1
 */
public final class RuleProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A message may quote a line of a document, which a stranger can make as long as he likes. */
    private static final int LONGEST_MESSAGE = 500;

    private final RuleId rule;
    private final String exception;
    private final String message;
    private final transient @Nullable Throwable cause;

    private RuleProblem(RuleId rule, String exception, String message, @Nullable Throwable cause) {
        this.rule = requireNonNull(rule, "rule");
        this.exception = requireNonNull(exception, "exception");
        this.message = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE - 1) + "…" : message;
        this.cause = cause;
    }

    /** Returns the problem of a rule that threw an exception. */
    public static RuleProblem of(RuleId rule, Throwable cause) {
        String message = cause.getMessage();
        return new RuleProblem(rule, cause.getClass().getName(), message == null ? "" : message, cause);
    }

    /** Returns the problem of a rule that broke elsewhere. */
    public static RuleProblem of(RuleId rule, String exception, String message) {
        return new RuleProblem(rule, exception, message, null);
    }

    /** Returns the rule. */
    public RuleId rule() {
        return rule;
    }

    /** Returns the name of the class of the exception. */
    public String exception() {
        return exception;
    }

    /** Returns the message of the exception, cut if it is very long; empty if it has none. */
    public String message() {
        return message;
    }

    /** Returns the exception, unless the problem came from elsewhere. */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleProblem problem
                && rule.equals(problem.rule)
                && exception.equals(problem.exception)
                && message.equals(problem.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, exception, message);
    }

    @Override
    public String toString() {
        return rule + ": " + exception + (message.isEmpty() ? "" : ": " + message);
    }
}
