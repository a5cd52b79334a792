package vn.records.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * Examples of a rule in words (<i>ví dụ đúng, sai</i>), a few on each side, made from the rule's own: what a right one reads
 * like, and what is said of a wrong one. The documents they are taken from are nobody's.
 *
 * @since 0.1
 */
public final class ToldExamples {

    private static final int MOST = 4;
    private static final int LONGEST = 140;

    private final RuleBook<Draft> book;
    private final Rule<Draft> rule;
    private final Wording words;
    private final ImmutableList<String> wrong;
    private final ImmutableList<String> right;

    private ToldExamples(RuleBook<Draft> book, Rule<Draft> rule, Language language) {
        this.book = book;
        this.rule = rule;
        this.words = book.wording(language);
        Set<String> told = new LinkedHashSet<>();
        Optional<Component> component = wrong(told);
        this.wrong = first(told);
        this.right = first(right(component));
    }

    /** Returns the examples of a rule of a book in a language. */
    public static ToldExamples of(RuleBook<Draft> book, Rule<Draft> rule, Language language) {
        return new ToldExamples(book, rule, language);
    }

    /** Returns what right ones read like; empty for a rule without any. */
    public ImmutableList<String> right() {
        return right;
    }

    /** Returns what is said of wrong ones; empty for a rule without any. */
    public ImmutableList<String> wrong() {
        return wrong;
    }

    private static ImmutableList<String> first(Set<String> told) {
        return told.stream().limit(MOST).collect(toImmutableList());
    }

    /** Collects what is said of wrong examples; returns the component that the first is about. */
    private Optional<Component> wrong(Set<String> told) {
        Optional<Component> component = Optional.empty();
        for (Example<Draft> example : rule.examples()) {
            if (example.kind() != Example.Kind.FAILS || told.size() >= MOST) {
                continue;
            }
            for (Finding finding : book.evaluate(example.subject().get()).findings()) {
                if (finding.rule().equals(rule.id())) {
                    component = component.or(() -> Optional.of(finding.at().component()));
                    told.add(named(example, words.message(finding)));
                }
            }
        }
        return component;
    }

    private Set<String> right(Optional<Component> component) {
        Set<String> told = new LinkedHashSet<>();
        for (Example<Draft> example : rule.examples()) {
            if (example.kind() != Example.Kind.PASSES || told.size() >= MOST) {
                continue;
            }
            Draft draft = example.subject().get();
            String text = named(
                    example,
                    component
                            .flatMap(draft::part)
                            .map(Part::text)
                            .map(ToldExamples::quoted)
                            .orElse(""));
            if (!text.isEmpty() && passes(draft)) {
                told.add(text);
            }
        }
        return told;
    }

    /** Whether an example that is right by the law is right by what an agency has made of it. */
    private boolean passes(Draft draft) {
        return !book.house().narrowed().contains(rule.id())
                || book.evaluate(draft).findings().stream()
                        .noneMatch(finding -> finding.rule().equals(rule.id()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "”";
    }

    /** The names of examples are in English; those that show no words have one in Vietnamese too. */
    private String named(Example<Draft> example, String text) {
        if (words.language() == Language.VIETNAMESE) {
            return text.isEmpty() ? VietnameseNames.of(example.name()) : text;
        }
        return example.name() + (text.isEmpty() ? "" : ": " + text);
    }

    /** Loaded when first asked for. */
    private static final class VietnameseNames {
        private static final Wording NAMES =
                Wording.load(ToldExamples.class, ImmutableList.of("example_names"), Language.VIETNAMESE);

        static String of(String name) {
            return NAMES.keys().contains(name) ? NAMES.text(name) : "";
        }
    }
}
