package vn.records.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.records.constraint.bean.DynamicPayload;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;

/**
 * The violations of one value. Their templates are made of names of this library alone: what stands in a document may hold
 * braces, and would be taken for a template or an expression. It reaches a host in the finding only.
 */
final class Violations {
    private static final String PREFIX = "vn.records.constraint.";
    private static final String RULE_PREFIX = "vn.records.rule.";
    private static final Pattern PLACE = Pattern.compile("[a-z0-9/\\[\\]:]+");

    private final ConstraintValidatorContext context;
    private final Map<String, Integer> told = new HashMap<>();
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
        begin("", template(key), finding).addConstraintViolation();
        return this;
    }

    /** Adds a violation of a property of the value. */
    Violations addAt(String property, String template, Serializable finding) {
        ConstraintViolationBuilder builder = begin(property, template, finding);
        if (property.isEmpty()) {
            builder.addConstraintViolation();
        } else {
            builder.addPropertyNode(property).addConstraintViolation();
        }
        return this;
    }

    /** Adds a violation for a finding; where the bundles have no words for its rule, it is told by a title, if there is one. */
    void addOfRule(Finding finding, String place, Map<RuleId, String> titles) {
        String id = finding.rule().value();
        String title = titles.get(finding.rule());
        if (title != null) {
            DynamicPayload.words(context, RULE_PREFIX + id, title);
        }
        addAt("", ofRule(id, place), finding);
    }

    /** Adds a violation of an element of a list that the value, or an object in it, has. */
    Violations addAt(String object, String list, int index, String template, Serializable finding) {
        ConstraintViolationBuilder builder = begin(list + index, template, finding);
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
        begin(property, template, finding)
                .addPropertyNode(object)
                .addPropertyNode(property)
                .addConstraintViolation();
        return this;
    }

    /**
     * Begins a violation; a message that the host set itself stays. Violations of one place with one message are equal to a
     * provider, which keeps one of them: further ones are numbered.
     */
    private ConstraintViolationBuilder begin(String at, String template, Serializable finding) {
        if (none) {
            none = false;
            context.disableDefaultConstraintViolation();
        }
        DynamicPayload.attach(context, finding);
        String set = context.getDefaultConstraintMessageTemplate();
        String message = set.startsWith("{" + PREFIX) ? template : set;
        int number = told.merge(at + " " + message, 1, Integer::sum);
        return context.buildConstraintViolationWithTemplate(number == 1 ? message : message + " (" + number + ")");
    }

    /** Returns the template of a key of ours. */
    static String template(String key) {
        return "{" + PREFIX + key + "}";
    }

    /** Returns the template for a rule: what it asks, and its id. */
    static String ofRule(String id) {
        return ofRule(id, "");
    }

    /** Returns the template for a rule that is broken at a place of a document, as far as that is a plain path. */
    static String ofRule(String id, String place) {
        return "{" + RULE_PREFIX + id + "} (" + id
                + (place.isEmpty() || !PLACE.matcher(place).matches() ? "" : ", " + place) + ")";
    }

    /** Whether there is no violation yet: the answer of the validator. */
    boolean none() {
        return none;
    }
}
