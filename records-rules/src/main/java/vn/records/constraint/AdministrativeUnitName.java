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
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.records.place.AdministrativeUnits;
import vn.records.place.UnitKind;

/**
 * The name of an administrative unit (<i>tên đơn vị hành chính</i>), with or without its noun: {@code Ninh Bình}, {@code Phường
 * Hoa Lư}, of the list of {@linkplain AdministrativeUnits#published() this library}.
 *
 * <p>It is judged for the day of the validator's clock, or for a given one. Days before 01/7/2025, of which the list does not
 * have all units, say nothing. Two spellings of one name are one. The finding is a {@link TextFault}: {@code no-unit}, or {@code
 * ended} for a unit or a kind of unit that is no more. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = AdministrativeUnitName.OfText.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AdministrativeUnitName.List.class)
public @interface AdministrativeUnitName {

    /** Returns the day by whose units it is judged, such as {@code 2026-04-30}; that of the validator's clock if not set. */
    String on() default "";

    /** Returns the kinds of which the unit may be; any if not set. */
    UnitKind[] kinds() default {};

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.AdministrativeUnitName.message}";

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
        AdministrativeUnitName[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<AdministrativeUnitName, CharSequence> {
        private @Nullable LocalDate day;
        private java.util.List<UnitKind> kinds = java.util.List.of();

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(AdministrativeUnitName constraint) {
            day = constraint.on().isEmpty() ? null : LocalDate.parse(constraint.on());
            kinds = Arrays.asList(constraint.kinds());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            AdministrativeUnits units = AdministrativeUnits.published();
            LocalDate on = day == null ? Violations.today(context) : day;
            String name = text.toString();
            boolean found =
                    units.named(name, on).stream().anyMatch(unit -> kinds.isEmpty() || kinds.contains(unit.kind()));
            if (found || !units.isCompleteOn(on)) {
                return true;
            }
            boolean ended =
                    UnitKind.startOf(name).filter(kind -> !kind.goesOn()).isPresent()
                            || !units.ended(name, on).isEmpty();
            return ended
                    ? new Violations(context)
                            .add("AdministrativeUnitName.ended", new TextFault("ended", name))
                            .none()
                    : new Violations(context)
                            .add("AdministrativeUnitName.message", new TextFault("no-unit", name))
                            .none();
        }
    }
}
