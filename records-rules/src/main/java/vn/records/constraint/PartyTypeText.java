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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.constraint.text.TypeWriting;
import vn.records.document.PartyType;

/**
 * A text that is the name, or the abbreviation in symbols, of a type of document of the Party (<i>thể loại văn bản của
 * Đảng</i>), such as {@code Quyết định} or {@code CTr}.
 *
 * <p>{@link PartyType}. Names are taken in any letter case; abbreviations exactly, and only those that the guidances fix. The
 * finding of a violation is a {@link TextFault}. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {PartyTypeText.OfText.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PartyTypeText.List.class)
public @interface PartyTypeText {

    /** Returns how it may be written: by name or by abbreviation if not set. */
    TypeWriting[] value() default {TypeWriting.NAME, TypeWriting.ABBREVIATION};

    /** Returns the date of the document, such as {@code 2026-11-22}, as abbreviations changed; that of any day if empty. */
    String date() default "";

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.PartyTypeText.message}";

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
        PartyTypeText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<PartyTypeText, CharSequence> {
        private ImmutableSet<TypeWriting> writings = ImmutableSet.of();
        private Optional<LocalDate> day = Optional.empty();

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(PartyTypeText constraint) {
            writings = ImmutableSet.copyOf(constraint.value());
            day = DraftJudgement.date(constraint.date());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || isType(text.toString()) || wrong(text.toString(), context);
        }

        private boolean isType(String text) {
            return (writings.contains(TypeWriting.NAME)
                            && PartyType.ofName(text).isPresent())
                    || (writings.contains(TypeWriting.ABBREVIATION) && isAbbreviation(text));
        }

        private boolean isAbbreviation(String text) {
            return day.map(known -> !PartyType.ofAbbreviation(text, known).isEmpty())
                    .orElseGet(() -> Arrays.stream(PartyType.values()).anyMatch(type -> type.isAbbreviated(text)));
        }

        private static boolean wrong(String text, ConstraintValidatorContext context) {
            return new Violations(context)
                    .add("PartyTypeText.message", new TextFault("no-type", text))
                    .none();
        }
    }
}
