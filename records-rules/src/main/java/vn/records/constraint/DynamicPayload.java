package vn.records.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Attaches findings to violations where Hibernate Validator is the provider; other providers have no place for them. */
final class DynamicPayload {

    private static final boolean HIBERNATE = isThere();

    private DynamicPayload() {}

    /** Whether its classes are there; nothing else here may be loaded before that is known. */
    private static boolean isThere() {
        try {
            Class<?> context = Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    DynamicPayload.class.getClassLoader());
            return context.isInterface();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static void attach(ConstraintValidatorContext context, Object finding) {
        if (HIBERNATE) {
            OfHibernate.attach(context, finding);
        }
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class OfHibernate {
        static void attach(ConstraintValidatorContext context, Object finding) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                HibernateConstraintValidatorContext unused = hibernate.withDynamicPayload(finding);
            }
        }
    }
}
