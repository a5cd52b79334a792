package vn.records.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Severity;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.registering.IncomingCheck;
import vn.records.registering.OutgoingCheck;
import vn.records.registering.RegisterCheck;
import vn.records.registering.RegisterFinding;

/**
 * One line of a register of documents (<i>một dòng của sổ đăng ký</i>) that is right by itself: filled in where it must be,
 * its dates in order and of the register's year.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15, 16, 18, 22, 23. What only the lines before it tell, such as a gap in the numbers, is
 * not judged; {@link RegisterCheck} judges whole registers. There is one violation for each finding, at the component of the
 * line it is about, with the {@link RegisterFinding} as its finding. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {RegisterRow.Outgoing.class, RegisterRow.Incoming.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RegisterRow.List.class)
public @interface RegisterRow {

    /**
     * Returns the year of the register. If 0 it is that of the line: of its date, or the one inside its number where it has
     * no date; where it has neither, no year is judged.
     */
    int year() default 0;

    /** Returns the least severity that is a violation. */
    Severity least() default Severity.ERROR;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.RegisterRow.message}";

    /** Returns the groups it belongs to, such as {@link Groups.Issued}. */
    Class<?>[] groups() default {};

    /** Returns what a client attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them at one place. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        RegisterRow[] value();
    }

    /** Validates lines of registers of outgoing documents. */
    final class Outgoing implements ConstraintValidator<RegisterRow, OutgoingEntry> {
        private RowFindings findings = RowFindings.of(0, Severity.ERROR);

        /** Makes a validator; providers do. */
        public Outgoing() {}

        @Override
        public void initialize(RegisterRow constraint) {
            findings = RowFindings.of(constraint.year(), constraint.least());
        }

        @Override
        public boolean isValid(@Nullable OutgoingEntry entry, ConstraintValidatorContext context) {
            if (entry == null) {
                return true;
            }
            RowFindings ofRow = findings.of(entry.date(), entry.number());
            OutgoingCheck check = OutgoingCheck.of(ofRow.setting());
            check.add(entry);
            return ofRow.report(check.finish(), RowFindings.OUTGOING, context);
        }
    }

    /** Validates lines of registers of incoming documents. */
    final class Incoming implements ConstraintValidator<RegisterRow, IncomingEntry> {
        private RowFindings findings = RowFindings.of(0, Severity.ERROR);

        /** Makes a validator; providers do. */
        public Incoming() {}

        @Override
        public void initialize(RegisterRow constraint) {
            findings = RowFindings.of(constraint.year(), constraint.least());
        }

        @Override
        public boolean isValid(@Nullable IncomingEntry entry, ConstraintValidatorContext context) {
            if (entry == null) {
                return true;
            }
            RowFindings ofRow = findings.of(entry.arrived(), entry.arrivalNumber());
            IncomingCheck check = IncomingCheck.of(ofRow.setting());
            check.add(entry);
            return ofRow.report(check.finish(), RowFindings.INCOMING, context);
        }
    }
}
