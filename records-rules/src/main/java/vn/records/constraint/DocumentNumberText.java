package vn.records.constraint;

import com.google.common.collect.ImmutableSet;
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
import vn.records.document.NumberFlaw;
import vn.records.document.Stage;

/**
 * A text that is number and symbol of a document (<i>số, ký hiệu văn bản</i>), such as {@code 05/QĐ-UBND}, as
 * {@link DocumentNumber#parse} reads it; or our own value.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3. An issued document has both; a draft may leave either
 * blank (Điều 15 khoản 2). There is one violation for each slip in the writing, with a {@link NumberFlaw} as its finding, or
 * a {@link TextFault} where no slip tells what is wrong. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {DocumentNumberText.OfText.class, DocumentNumberText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DocumentNumberText.List.class)
public @interface DocumentNumberText {

    /** Returns whether it is the number of a draft or of an issued document. */
    Stage stage() default Stage.ISSUED;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.DocumentNumberText.message}";

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
        DocumentNumberText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<DocumentNumberText, CharSequence> {
        /** What does not matter in a text that is the number alone, without the word {@code Số}. */
        private static final ImmutableSet<NumberFlaw.Kind> OF_THE_LINE = ImmutableSet.of(
                NumberFlaw.Kind.MISSING_WORD,
                NumberFlaw.Kind.WORD_NOT_SO,
                NumberFlaw.Kind.MISSING_COLON,
                NumberFlaw.Kind.SPACE_BEFORE_COLON);

        private Stage stage = Stage.ISSUED;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(DocumentNumberText constraint) {
            stage = constraint.stage();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            DocumentNumber number;
            try {
                number = DocumentNumber.parse(given);
            } catch (IllegalArgumentException e) {
                return flaws(given, new Violations(context));
            }
            return isFilledIn(number, stage) || blank(given, context);
        }

        /** Whether no part is blank that may not be. */
        private static boolean isFilledIn(DocumentNumber number, Stage stage) {
            return stage == Stage.DRAFT
                    || (number.ordinal().isPresent() && number.notation().isPresent());
        }

        private static boolean blank(String text, ConstraintValidatorContext context) {
            return new Violations(context)
                    .add("DocumentNumberText.blank", new TextFault("blank", text))
                    .none();
        }

        private static boolean flaws(String text, Violations violations) {
            DocumentNumber.read(text).flaws().stream()
                    .filter(flaw -> !OF_THE_LINE.contains(flaw.kind()))
                    .forEach(flaw -> violations.add("DocumentNumberText." + flaw.kind(), flaw));
            if (violations.none()) {
                return violations
                        .add("DocumentNumberText.message", new TextFault("not-a-number", text))
                        .none();
            }
            return false;
        }
    }

    /** Validates numbers. */
    final class OfValue implements ConstraintValidator<DocumentNumberText, DocumentNumber> {
        private Stage stage = Stage.ISSUED;

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(DocumentNumberText constraint) {
            stage = constraint.stage();
        }

        @Override
        public boolean isValid(@Nullable DocumentNumber number, ConstraintValidatorContext context) {
            return number == null || OfText.isFilledIn(number, stage) || OfText.blank(number.toString(), context);
        }
    }
}
