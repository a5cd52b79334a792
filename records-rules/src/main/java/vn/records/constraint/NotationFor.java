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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.Notation;
import vn.records.document.Stage;

/**
 * A symbol (<i>ký hiệu</i>), or a number with its symbol, that fits a type of document, such as {@code QĐ-UBND} for a
 * decision.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm b, and Phụ lục III. On texts and on our own values.
 * The finding of a violation is the {@link Fit}, or a {@link TextFault} for a text that is no symbol. What the law leaves
 * uncertain, such as {@code CT-TTHT} on a letter of a Cục Thuế, is valid. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {NotationFor.OfText.class, NotationFor.OfNotation.class, NotationFor.OfNumber.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NotationFor.List.class)
public @interface NotationFor {

    /** Returns the type of the document. */
    DocumentType value();

    /** Returns whether it belongs to a draft, which may leave a part blank, or to an issued document. */
    Stage stage() default Stage.ISSUED;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.NotationFor.message}";

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
        NotationFor[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<NotationFor, CharSequence> {
        private NotationFit fit = NotationFit.NONE;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(NotationFor constraint) {
            fit = new NotationFit(constraint.value(), constraint.stage());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            Optional<Notation> notation;
            try {
                notation = given.indexOf('/') >= 0
                        ? DocumentNumber.parse(given).notation()
                        : Optional.of(Notation.parse(given));
            } catch (IllegalArgumentException e) {
                return new Violations(context)
                        .add("NotationFor.message", new TextFault("not-a-notation", given))
                        .none();
            }
            return fit.isValid(notation, context);
        }
    }

    /** Validates symbols. */
    final class OfNotation implements ConstraintValidator<NotationFor, Notation> {
        private NotationFit fit = NotationFit.NONE;

        /** Makes a validator; providers do. */
        public OfNotation() {}

        @Override
        public void initialize(NotationFor constraint) {
            fit = new NotationFit(constraint.value(), constraint.stage());
        }

        @Override
        public boolean isValid(@Nullable Notation notation, ConstraintValidatorContext context) {
            return notation == null || fit.isValid(Optional.of(notation), context);
        }
    }

    /** Validates numbers. */
    final class OfNumber implements ConstraintValidator<NotationFor, DocumentNumber> {
        private NotationFit fit = NotationFit.NONE;

        /** Makes a validator; providers do. */
        public OfNumber() {}

        @Override
        public void initialize(NotationFor constraint) {
            fit = new NotationFit(constraint.value(), constraint.stage());
        }

        @Override
        public boolean isValid(@Nullable DocumentNumber number, ConstraintValidatorContext context) {
            return number == null || fit.isValid(number.notation(), context);
        }
    }
}
