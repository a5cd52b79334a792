package vn.records.finding;

/**
 * The one place that turns the level and basis of a rule into the severity of its findings; hosts may replace it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SeverityPolicy {

    /**
     * Mandatory law is an error; what is conditional, derived or only shown by a form is a warning; the rest is for
     * information.
     */
    SeverityPolicy STANDARD = (level, basis) -> {
        if (level == Level.OPTIONAL || basis == Basis.HOUSE) {
            return Severity.INFO;
        }
        return level == Level.MANDATORY && basis == Basis.LAW ? Severity.ERROR : Severity.WARNING;
    };

    /** Returns the severity of a finding of a rule of this level, on this basis. */
    Severity severity(Level level, Basis basis);
}
