package vn.records.constraint.bean;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Attaches findings, and words for rules of hosts, to violations where Hibernate Validator is the provider; other providers
 * have no place for them.
 */
public final class DynamicPayload {

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

    public static void attach(ConstraintValidatorContext context, Object finding) {
        if (HIBERNATE) {
            OfHibernate.attach(context, finding);
        }
    }

    /** Gives the words for a key that no bundle has: a provider looks into the bundles first. */
    public static void words(ConstraintValidatorContext context, String key, String words) {
        if (HIBERNATE) {
            OfHibernate.words(context, key, words);
        }
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class OfHibernate {
        static void attach(ConstraintValidatorContext context, Object finding) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                HibernateConstraintValidatorContext unused = hibernate.withDynamicPayload(finding);
            }
        }

        static void words(ConstraintValidatorContext context, String key, String words) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                HibernateConstraintValidatorContext unused = hibernate.addMessageParameter(key, words);
            }
        }
    }
}
