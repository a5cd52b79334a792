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
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.NumberMismatch;
import vn.records.document.Stage;

/**
 * A text that is number and symbol of a document of the Party (<i>số, ký hiệu văn bản của Đảng</i>), such as
 * {@code 127-QĐ/TW}; or our own value.
 *
 * <p>Hướng dẫn 05-HD/VPTW, I.3.2.2: {@code -} between number and type, {@code /} between type and body, {@code -} between
 * joint bodies, a 0 in front below 10. The finding of a violation is a {@link NumberMismatch}, or a {@link TextFault} for what
 * is blank or no number at all. Codes of types and bodies are not judged. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {PartyNumberText.OfText.class, PartyNumberText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PartyNumberText.List.class)
public @interface PartyNumberText {

    /** Returns whether it is the number of a draft, which may leave a part blank, or of an issued document. */
    Stage stage() default Stage.ISSUED;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.PartyNumberText.message}";

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
        PartyNumberText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<PartyNumberText, CharSequence> {
        private NumberOfKind judgement = NumberOfKind.NONE;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(PartyNumberText constraint) {
            judgement = new NumberOfKind(Kind.PARTY, constraint.stage(), "PartyNumberText");
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || judgement.isValid(text.toString(), context);
        }
    }

    /** Validates numbers. */
    final class OfValue implements ConstraintValidator<PartyNumberText, DocumentNumber> {
        private NumberOfKind judgement = NumberOfKind.NONE;

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(PartyNumberText constraint) {
            judgement = new NumberOfKind(Kind.PARTY, constraint.stage(), "PartyNumberText");
        }

        @Override
        public boolean isValid(@Nullable DocumentNumber number, ConstraintValidatorContext context) {
            return number == null || judgement.isValid(number.toString(), context);
        }
    }
}
