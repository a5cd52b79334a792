package vn.records.constraint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import vn.records.finding.Measure;
import vn.records.finding.Severity;
import vn.records.registering.RegisterFinding;
import vn.records.registering.RegisterReport;
import vn.records.registering.RegisterSetting;

/** What a single line of a register shows to be wrong, for {@link RegisterRow}. */
record RowFindings(int year, Severity least) {

    private static final int ANY_YEAR = 2020;

    /** What only the lines before it tell. */
    private static final ImmutableSet<String> OF_OTHER_ROWS =
            ImmutableSet.of("gap", "repeat", "order", "backdate", "shuffled", "duplicate");

    /** The component of a line that a fault is about; columns of empty cells besides. */
    static final ImmutableMap<String, String> OUTGOING = ImmutableMap.<String, String>builder()
            .put("year", "date")
            .put("suffix", "number")
            .put("late", "forwarded")
            .put("late-perhaps", "forwarded")
            .put("early", "forwarded")
            .put("correction", "note")
            .put("Số, ký hiệu văn bản", "number")
            .put("Ngày tháng văn bản", "date")
            .put("Tên loại và trích yếu nội dung văn bản", "subject")
            .buildOrThrow();

    /** The same for incoming documents. */
    static final ImmutableMap<String, String> INCOMING = ImmutableMap.<String, String>builder()
            .put("year", "arrived")
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

    RegisterSetting setting(Optional<Integer> ofRow) {
        return RegisterSetting.of(year == 0 ? ofRow.orElse(ANY_YEAR) : year);
    }

    boolean report(RegisterReport report, ImmutableMap<String, String> properties, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        for (RegisterFinding finding : report.findings()) {
            if (finding.severity().compareTo(least) <= 0 && !OF_OTHER_ROWS.contains(finding.fault())) {
                violations.addAt(
                        property(finding, properties),
                        "{vn.records.constraint.RegisterRow." + finding.fault() + "} (" + finding.rule() + ")",
                        finding);
            }
        }
        return violations.none();
    }

    private static String property(RegisterFinding finding, ImmutableMap<String, String> properties) {
        String key = finding.details().get("column") instanceof Measure.Words column ? column.text() : finding.fault();
        return properties.getOrDefault(key, "");
    }
}
