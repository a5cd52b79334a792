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
import vn.records.agency.AgencyCode;

/**
 * A text that is the identifier of an agency or organisation (<i>mã định danh cơ quan, tổ chức</i>) by one of some grammars,
 * such as {@code 000.06.16.G09} or {@code G09.16}; or our own value.
 *
 * <p>QCVN 102:2016 and Quyết định 20/2020/QĐ-TTg. The finding of a violation is a {@link TextFault}. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {AgencyCodeText.OfText.class, AgencyCodeText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AgencyCodeText.List.class)
public @interface AgencyCodeText {

    /** Returns the grammars it may follow; those of state agencies if not set. */
    AgencyCode.Grammar[] value() default {AgencyCode.Grammar.QCVN_102, AgencyCode.Grammar.QD_20};

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.AgencyCodeText.message}";

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
        AgencyCodeText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<AgencyCodeText, CharSequence> {
        private ImmutableSet<AgencyCode.Grammar> allowed = ImmutableSet.of();

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(AgencyCodeText constraint) {
            allowed = ImmutableSet.copyOf(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            if (AgencyCode.grammarsOf(given).stream().anyMatch(allowed::contains)) {
                return true;
            }
            return AgencyCode.grammarsOf(given).isEmpty()
                    ? new Violations(context)
                            .add("AgencyCodeText.message", new TextFault("no-grammar", given))
                            .none()
                    : other(given, context);
        }

        private static boolean other(String text, ConstraintValidatorContext context) {
            return new Violations(context)
                    .add("AgencyCodeText.other", new TextFault("other-grammar", text))
                    .none();
        }
    }

    /** Validates identifiers. */
    final class OfValue implements ConstraintValidator<AgencyCodeText, AgencyCode> {
        private ImmutableSet<AgencyCode.Grammar> allowed = ImmutableSet.of();

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(AgencyCodeText constraint) {
            allowed = ImmutableSet.copyOf(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable AgencyCode code, ConstraintValidatorContext context) {
            return code == null || allowed.contains(code.grammar()) || OfText.other(code.value(), context);
        }
    }
}
