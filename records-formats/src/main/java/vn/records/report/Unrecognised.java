package vn.records.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Report;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleBook;
import vn.records.text.VietnameseText;

/**
 * The components that rules asked for and that were not found (<i>thành phần không thấy</i>), so that a reader sees at once
 * what was not judged. What a rule finds missing is a finding, and not among them.
 */
final class Unrecognised {

    private static final String REASON = "not-recognised";

    /** The components that the topics of rules are about, by the first word of the topic. */
    private static final ImmutableSetMultimap<String, Component> BY_TOPIC =
            ImmutableSetMultimap.<String, Component>builder()
                    .put("national-name", Component.NATIONAL_NAME)
                    .put("national-motto", Component.NATIONAL_MOTTO)
                    .put("agency", Component.ISSUING_AGENCY)
                    .put("number", Component.NUMBER)
                    .put("place-date", Component.PLACE_AND_DATE)
                    .put("type-name", Component.TYPE_NAME)
                    .put("subject", Component.SUBJECT)
                    .put("letter-subject", Component.OFFICIAL_LETTER_SUBJECT)
                    .put("addressees", Component.ADDRESSEES)
                    .putAll("signing", Component.SIGNING_AUTHORITY, Component.SIGNER_NAME)
                    .put("recipients", Component.RECIPIENTS)
                    .build();

    private final RunContext run;

    Unrecognised(RunContext run) {
        this.run = run;
    }

    /** Returns the components in the order of the constants; none where nothing of a document was found. */
    ImmutableSet<Component> componentsOf(Draft draft, Report report) {
        RuleBook<Draft> book = run.bookOf(report);
        ImmutableSet<Component> asked = run.undecided(report).stream()
                .filter(open -> open.reason().key().equals(REASON))
                .flatMap(open -> book.rule(open.rule()).stream())
                .flatMap(rule -> BY_TOPIC.get(firstWord(rule.topic())).stream())
                .collect(toImmutableSet());
        ImmutableSet<Component> told = report.findings().stream()
                .map(finding -> finding.at().component())
                .collect(toImmutableSet());
        return BY_TOPIC.values().stream()
                .filter(component -> !draft.parts().isEmpty() && !draft.has(component))
                .filter(component -> asked.contains(component) && !told.contains(component))
                .sorted()
                .collect(toImmutableSet());
    }

    /** Returns the names of the components; empty if all were found. */
    Optional<String> in(Draft draft, Report report) {
        ImmutableSet<Component> components = componentsOf(draft, report);
        return components.isEmpty()
                ? Optional.empty()
                : Optional.of(components.stream().map(this::name).collect(joining("; ")));
    }

    private String name(Component component) {
        String name = DocumentNames.component(component, run.language());
        return component == Component.NATIONAL_NAME || component == Component.NATIONAL_MOTTO
                ? name
                : VietnameseText.lower(name.substring(0, 1)) + name.substring(1);
    }

    private static String firstWord(String topic) {
        int dot = topic.indexOf('.');
        return dot < 0 ? topic : topic.substring(0, dot);
    }
}
