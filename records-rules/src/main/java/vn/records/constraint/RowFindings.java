package vn.records.constraint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.finding.Measure;
import vn.records.finding.Severity;
import vn.records.register.RegisterNumber;
import vn.records.registering.RegisterFinding;
import vn.records.registering.RegisterReport;
import vn.records.registering.RegisterSetting;

/**
 * What a single line of a register shows to be wrong, for {@link RegisterRow}.
 *
 * @param year the year of the register; {@value #NO_YEAR} if it is not known
 * @param least the least severity that is told
 */
record RowFindings(int year, Severity least) {

    private static final int NO_YEAR = 0;
    private static final int ANY_YEAR = 2020;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** A fault of the year: of the date, unless it is in the number. */
    private static final String YEAR = "year";

    private static final String YEAR_OF_NUMBER = "number-year";

    /** What only the lines before it tell. */
    private static final ImmutableSet<String> OF_OTHER_ROWS =
            ImmutableSet.of("gap", "repeat", "order", "backdate", "shuffled", "duplicate");

    /** The component of a line that a fault is about; columns of empty cells besides. */
    static final ImmutableMap<String, String> OUTGOING = ImmutableMap.<String, String>builder()
            .put(YEAR, "date")
            .put(YEAR_OF_NUMBER, "number")
            .put("suffix", "number")
            .put("late", "forwarded")
            .put("late-perhaps", "forwarded")
            .put("early", "forwarded")
            .put("urgent", "forwarded")
            .put("correction", "note")
            .put("other-type", "subject")
            .put("untyped", "subject")
            .put("written", "number")
            .put("secret-subject", "subject")
            .put("Số, ký hiệu văn bản", "number")
            .put("Ngày tháng văn bản", "date")
            .put("Tên loại và trích yếu nội dung văn bản", "subject")
            .buildOrThrow();

    /** The same for incoming documents. */
    static final ImmutableMap<String, String> INCOMING = ImmutableMap.<String, String>builder()
            .put(YEAR, "arrived")
            .put(YEAR_OF_NUMBER, "arrivalNumber")
            .put("suffix", "arrivalNumber")
            .put("late", "forwarded")
            .put("late-perhaps", "forwarded")
            .put("early", "forwarded")
            .put("urgent", "forwarded")
            .put("future", "date")
            .put("Số đến", "arrivalNumber")
            .put("Ngày đến", "arrived")
            .put("Tên loại và trích yếu nội dung văn bản", "subject")
            .buildOrThrow();

    static RowFindings of(int year, Severity least) {
        return new RowFindings(year, least);
    }

    /** Returns the same for one line, whose year is that of its date or the one inside its number if none was set. */
    RowFindings of(Optional<LocalDate> date, Optional<RegisterNumber> number) {
        if (year != NO_YEAR) {
            return this;
        }
        int known = date.map(LocalDate::getYear)
                .filter(RowFindings::isYear)
                .or(() -> number.map(RegisterNumber::yearInside).filter(RowFindings::isYear))
                .orElse(NO_YEAR);
        return new RowFindings(known, least);
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns the setting for the year; for any year, whose faults are not told, if none is known. */
    RegisterSetting setting() {
        return RegisterSetting.of(year == NO_YEAR ? ANY_YEAR : year);
    }

    boolean report(RegisterReport report, ImmutableMap<String, String> properties, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        for (RegisterFinding finding : report.findings()) {
            if (isTold(finding)) {
                violations.addAt(
                        property(finding, properties),
                        Violations.template("RegisterRow." + fault(finding)) + " (" + finding.rule() + ")",
                        finding);
            }
        }
        return violations.none();
    }

    private boolean isTold(RegisterFinding finding) {
        return finding.severity().compareTo(least) <= 0
                && !OF_OTHER_ROWS.contains(finding.fault())
                && !(year == NO_YEAR && finding.fault().equals(YEAR));
    }

    /** Returns the word for a fault; a finding about the year in a number has that year, and no day, for a date. */
    private static String fault(RegisterFinding finding) {
        boolean ofNumber = finding.fault().equals(YEAR) && finding.details().get("date") instanceof Measure.Count;
        return ofNumber ? YEAR_OF_NUMBER : finding.fault();
    }

    private static String property(RegisterFinding finding, ImmutableMap<String, String> properties) {
        String key = finding.details().get("column") instanceof Measure.Words column ? column.text() : fault(finding);
        return properties.getOrDefault(key, "");
    }
}
