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
import vn.records.act.ActRegister;
import vn.records.act.CitedAct;
import vn.records.act.CitedActs;
import vn.records.act.RegisteredAct;

/**
 * A citation of one act or document (<i>viện dẫn văn bản</i>), such as {@code Luật Lưu trữ ngày 21 tháng 6 năm 2024} or
 * {@code Nghị định số 30/2020/NĐ-CP}: a text as {@link CitedActs#read} reads it, or our own value.
 *
 * <p>With {@link #inForce} it must besides not be known to have ended before the day of the validator's clock; of an act that
 * {@linkplain ActRegister#published() the register} does not know, nothing is said. The finding is a {@link TextFault}. {@code
 * null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {CitedActText.OfText.class, CitedActText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CitedActText.List.class)
public @interface CitedActText {

    /** Returns whether the act must not be known to have ended. */
    boolean inForce() default false;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.CitedActText.message}";

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
        CitedActText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<CitedActText, CharSequence> {
        private boolean inForce;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(CitedActText constraint) {
            inForce = constraint.inForce();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            Optional<CitedAct> act = CitedActs.read(given);
            if (act.isEmpty()) {
                return new Violations(context)
                        .add("CitedActText.message", new TextFault("not-one-act", given))
                        .none();
            }
            return !inForce || OfValue.isNotEnded(act.get(), given, context);
        }
    }

    /** Validates citations. */
    final class OfValue implements ConstraintValidator<CitedActText, CitedAct> {
        private boolean inForce;

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(CitedActText constraint) {
            inForce = constraint.inForce();
        }

        @Override
        public boolean isValid(@Nullable CitedAct act, ConstraintValidatorContext context) {
            return act == null || !inForce || isNotEnded(act, act.text(), context);
        }

        private static boolean isNotEnded(CitedAct act, String given, ConstraintValidatorContext context) {
            java.util.List<RegisteredAct> known = ActRegister.published().find(act);
            boolean ended = known.size() == 1 && known.get(0).hasEndedBefore(Violations.today(context));
            return !ended
                    || new Violations(context)
                            .add("CitedActText.ended", new TextFault("ended", given))
                            .none();
        }
    }
}
