package vn.records.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The violations of one value. Their templates are made of names of this library alone: what stands in a document may hold
 * braces, and would be taken for a template or an expression. It reaches a host in the finding only.
 */
final class Violations {
    private static final String PREFIX = "vn.records.constraint.";

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Returns the day of the validator's clock, which the host gives. */
    static LocalDate today(ConstraintValidatorContext context) {
        Clock clock = context.getClockProvider().getClock();
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns false, after saying that a part of place and date is blank. */
    static boolean blank(String text, ConstraintValidatorContext context) {
        return new Violations(context)
                .add("PlaceAndDateText.blank", new TextFault("blank", text))
                .none();
    }

    /** Adds a violation of the value itself. */
    Violations add(String key, Serializable finding) {
        begin("{" + PREFIX + key + "}", finding).addConstraintViolation();
        return this;
    }

    /** Adds a violation of a property of the value. */
    Violations addAt(String property, String template, Serializable finding) {
        ConstraintViolationBuilder builder = begin(template, finding);
        if (property.isEmpty()) {
            builder.addConstraintViolation();
        } else {
            builder.addPropertyNode(property).addConstraintViolation();
        }
        return this;
    }

    /** Adds a violation of an element of a list that the value, or an object in it, has. */
    Violations addAt(String object, String list, int index, String template, Serializable finding) {
        ConstraintViolationBuilder builder = begin(template, finding);
        (object.isEmpty()
                        ? builder.addPropertyNode(list)
                        : builder.addPropertyNode(object).addPropertyNode(list))
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return this;
    }

    /** Adds a violation of a property of an object that the value has. */
    Violations addAt(String object, String property, String template, Serializable finding) {
        if (object.isEmpty()) {
            return addAt(property, template, finding);
        }
        begin(template, finding)
                .addPropertyNode(object)
                .addPropertyNode(property)
                .addConstraintViolation();
        return this;
    }

    /** Begins a violation; a message that the host set itself stays. */
    private ConstraintViolationBuilder begin(String template, Serializable finding) {
        if (none) {
            none = false;
            context.disableDefaultConstraintViolation();
        }
        DynamicPayload.attach(context, finding);
        String set = context.getDefaultConstraintMessageTemplate();
        return context.buildConstraintViolationWithTemplate(set.startsWith("{" + PREFIX) ? template : set);
    }

    /** Returns the template of a key of ours. */
    static String template(String key) {
        return "{" + PREFIX + key + "}";
    }

    /** Returns the template for a rule: what it asks, and its id. */
    static String ofRule(String id) {
        return "{vn.records.rule." + id + "} (" + id + ")";
    }

    /** Whether there is no violation yet: the answer of the validator. */
    boolean none() {
        return none;
    }
}
