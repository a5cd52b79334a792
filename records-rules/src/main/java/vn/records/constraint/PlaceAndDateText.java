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
import vn.records.document.IssueDate;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateFlaw;
import vn.records.document.Stage;

/**
 * Place and date of issue (<i>địa danh và thời gian ban hành văn bản</i>), such as
 * {@code Hà Nội, ngày 05 tháng 01 năm 2020}: a text as {@link PlaceAndDate#parse} reads it, or our own values.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4. An issued document leaves no part of the date blank. There
 * is one violation for each slip in the writing, with a {@link PlaceAndDateFlaw} as its finding, or a {@link TextFault} where
 * no slip tells what is wrong. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(
        validatedBy = {PlaceAndDateText.OfText.class, PlaceAndDateText.OfValue.class, PlaceAndDateText.OfDate.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PlaceAndDateText.List.class)
public @interface PlaceAndDateText {

    /** Returns whether it belongs to a draft, which may leave parts of the date blank, or to an issued document. */
    Stage stage() default Stage.ISSUED;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.PlaceAndDateText.message}";

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
        PlaceAndDateText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<PlaceAndDateText, CharSequence> {
        private Stage stage = Stage.ISSUED;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(PlaceAndDateText constraint) {
            stage = constraint.stage();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            PlaceAndDate value;
            try {
                value = PlaceAndDate.parse(given);
            } catch (IllegalArgumentException e) {
                return flaws(given, new Violations(context));
            }
            return stage == Stage.DRAFT || value.date().isComplete() || Violations.blank(given, context);
        }

        private static boolean flaws(String text, Violations violations) {
            PlaceAndDate.read(text).flaws().forEach(flaw -> violations.add("PlaceAndDateText." + flaw.kind(), flaw));
            if (violations.none()) {
                return violations
                        .add("PlaceAndDateText.message", new TextFault("not-place-and-date", text))
                        .none();
            }
            return false;
        }
    }

    /** Validates places with dates. */
    final class OfValue implements ConstraintValidator<PlaceAndDateText, PlaceAndDate> {
        private Stage stage = Stage.ISSUED;

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(PlaceAndDateText constraint) {
            stage = constraint.stage();
        }

        @Override
        public boolean isValid(@Nullable PlaceAndDate value, ConstraintValidatorContext context) {
            return value == null
                    || stage == Stage.DRAFT
                    || value.date().isComplete()
                    || Violations.blank(value.toString(), context);
        }
    }

    /** Validates dates alone. */
    final class OfDate implements ConstraintValidator<PlaceAndDateText, IssueDate> {
        private Stage stage = Stage.ISSUED;

        /** Makes a validator; providers do. */
        public OfDate() {}

        @Override
        public void initialize(PlaceAndDateText constraint) {
            stage = constraint.stage();
        }

        @Override
        public boolean isValid(@Nullable IssueDate date, ConstraintValidatorContext context) {
            return date == null
                    || stage == Stage.DRAFT
                    || date.isComplete()
                    || Violations.blank(date.toString(), context);
        }
    }
}
