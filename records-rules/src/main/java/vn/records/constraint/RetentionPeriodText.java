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
import vn.records.retention.RetentionPeriod;

/**
 * A text that is a retention period (<i>thời hạn bảo quản</i>), such as {@code Vĩnh viễn}, {@code 20 năm} or {@code P20Y}, as
 * {@link RetentionPeriod#read} reads it; or our own value, which is always right.
 *
 * <p>Luật Lưu trữ 01/2011/QH13, Điều 17. The finding of a violation is a {@link TextFault}. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {RetentionPeriodText.OfText.class, RetentionPeriodText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RetentionPeriodText.List.class)
public @interface RetentionPeriodText {

    /** Returns whether only the canonical text is taken: {@code permanent}, {@code P20Y}, {@code event:KEY+P5Y}. */
    boolean canonical() default false;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.RetentionPeriodText.message}";

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
        RetentionPeriodText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<RetentionPeriodText, CharSequence> {
        private boolean canonical;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(RetentionPeriodText constraint) {
            canonical = constraint.canonical();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            boolean right = RetentionPeriod.read(given)
                    .filter(period -> !canonical || period.toString().equals(given))
                    .isPresent();
            return right
                    || new Violations(context)
                            .add(
                                    canonical ? "RetentionPeriodText.canonical" : "RetentionPeriodText.message",
                                    new TextFault("no-period", given))
                            .none();
        }
    }

    /** Validates periods; each is right, as its text is the canonical one. */
    final class OfValue implements ConstraintValidator<RetentionPeriodText, RetentionPeriod> {
        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public boolean isValid(@Nullable RetentionPeriod period, ConstraintValidatorContext context) {
            return true;
        }
    }
}
