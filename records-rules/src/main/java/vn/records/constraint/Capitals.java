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
import vn.records.finding.Finding;
import vn.records.finding.Severity;
import vn.records.presentation.CapitalRules;

/**
 * A text whose capital letters (<i>viết hoa</i>) are right as far as the rules decide, such as a subject or a paragraph of a
 * body.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 9 and Phụ lục II, by {@link CapitalRules}; what these leave undecided is valid. Each
 * finding is a violation. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = Capitals.OfText.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Capitals.List.class)
public @interface Capitals {

    /** Returns the least severity that makes a finding a violation; errors only if not set. */
    Severity least() default Severity.ERROR;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.Capitals.message}";

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
        Capitals[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<Capitals, CharSequence> {
        private Severity least = Severity.ERROR;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(Capitals constraint) {
            least = constraint.least();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            Violations violations = new Violations(context);
            for (Finding finding : CapitalRules.check(text.toString()).findings()) {
                if (finding.severity().compareTo(least) <= 0) {
                    violations.addAt("", Violations.ofRule(finding.rule().value()), finding);
                }
            }
            return violations.none();
        }
    }
}
