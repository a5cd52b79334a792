package vn.records.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/** The provider under test, in a language, with expressions or without, on a fixed day. */
enum Provider {
    WITH_EXPRESSIONS,
    WITHOUT_EXPRESSIONS;

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    HibernateValidatorConfiguration configuration(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC))
                .messageInterpolator(interpolator(locale));
    }

    private MessageInterpolator interpolator(Locale locale) {
        return this == WITH_EXPRESSIONS
                ? new ResourceBundleMessageInterpolator(Set.of(), locale, context -> locale, false)
                : new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false);
    }

    Validator validator(Locale locale) {
        return configuration(locale).buildValidatorFactory().getValidator();
    }

    static Object finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Object.class);
    }

    static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
