package vn.records.constraint;

import static java.util.Objects.requireNonNull;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.IssueDate;
import vn.records.document.Stage;

/**
 * A bean whose properties are the data of one document (<i>dữ liệu của một văn bản</i>) and must go together: the symbol fits
 * the type, the year inside the number of legislation is that of the date, place and date are there once it is issued.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 and 4; Điều 15. A property is the first there is of
 * {@code x()}, {@code getX()}, {@code isX()} and a field {@code x}. Violations are at the property they are about. How the
 * number is written is not judged here: put {@link DocumentNumberText} on it. With a slip such as a missing 0 it is judged
 * all the same, so that a person is told everything at once; what cannot be read is not. Of a thư công the law does not say that it has
 * number and symbol, so it may leave them blank. The finding is a {@link Fit} or a {@link TextFault}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = DocumentFields.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DocumentFields.List.class)
public @interface DocumentFields {

    /** Returns the property with number and symbol: a text or a {@link DocumentNumber}. */
    String number() default "number";

    /** Returns the property with the type: a {@link DocumentType}, or a text that is its code, slug or name; none if empty. */
    String type() default "type";

    /**
     * Returns the property with the date: a {@link LocalDate}, an {@link IssueDate} or another value with a day in it, such as
     * a {@link java.time.LocalDateTime}; none if empty. A value of another type, such as an {@link java.time.Instant}, whose
     * day only a time zone tells, is a {@link jakarta.validation.ConstraintDeclarationException}.
     */
    String date() default "date";

    /** Returns the property with the place of issue: a text; none if empty. */
    String place() default "";

    /** Returns whether it is a draft, which may leave number, date and place blank, or an issued document. */
    Stage stage() default Stage.ISSUED;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.DocumentFields.message}";

    /** Returns the groups it belongs to, such as {@link Groups.Issued}. */
    Class<?>[] groups() default {};

    /** Returns what a client attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them at one place. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        DocumentFields[] value();
    }

    /** Validates beans. */
    final class Validator implements ConstraintValidator<DocumentFields, Object> {
        private @Nullable FieldJudgement judgement;

        /** Makes a validator; providers do. */
        public Validator() {}

        @Override
        public void initialize(DocumentFields constraint) {
            judgement = new FieldJudgement(constraint);
        }

        @Override
        public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
            return bean == null || requireNonNull(judgement).isValid(bean, new Violations(context));
        }
    }
}
