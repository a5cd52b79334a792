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
import vn.records.constraint.text.TypeWriting;
import vn.records.document.LegislationType;

/**
 * A text that is the name, or the abbreviation in symbols, of a type of legislation (<i>hình thức văn bản quy phạm pháp
 * luật</i>), such as {@code Thông tư} or {@code NĐ}.
 *
 * <p>{@link LegislationType}. Names are taken in any letter case, abbreviations exactly. The finding of a violation is a
 * {@link TextFault}. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {LegislationTypeText.OfText.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LegislationTypeText.List.class)
public @interface LegislationTypeText {

    /** Returns how it may be written: by name or by abbreviation if not set. */
    TypeWriting[] value() default {TypeWriting.NAME, TypeWriting.ABBREVIATION};

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.LegislationTypeText.message}";

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
        LegislationTypeText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<LegislationTypeText, CharSequence> {
        private ImmutableSet<TypeWriting> writings = ImmutableSet.of();

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(LegislationTypeText constraint) {
            writings = ImmutableSet.copyOf(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || isType(text.toString()) || wrong(text.toString(), context);
        }

        private boolean isType(String text) {
            return (writings.contains(TypeWriting.NAME)
                            && LegislationType.ofName(text).isPresent())
                    || (writings.contains(TypeWriting.ABBREVIATION)
                            && LegislationType.ofAbbreviation(text).isPresent());
        }

        private static boolean wrong(String text, ConstraintValidatorContext context) {
            return new Violations(context)
                    .add("LegislationTypeText.message", new TextFault("no-type", text))
                    .none();
        }
    }
}
