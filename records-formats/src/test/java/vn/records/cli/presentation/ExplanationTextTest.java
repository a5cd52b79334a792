package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.finding.Basis;
import vn.records.finding.Fix;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.report.words.Phrases;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;

final class ExplanationTextTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_of_every_book_can_be_explained_with_the_examples_it_has(Language language) throws IOException {
        Phrases words = Phrases.ofExplanations(language);
        for (String regime : PresentationRules.regimes()) {
            RuleBook<Draft> book = PresentationRules.book(regime);
            for (Rule<Draft> rule : book.rules()) {
                String text = explained(book, rule, language);
                assertThat(text)
                        .as("%s", rule)
                        .startsWith(rule.id() + "  " + book.wording(language).title(rule.id()) + "\n")
                        .contains(
                                book.wording(language).citation(rule.citations().get(0)))
                        .contains(words.text("basis." + rule.basis().name().toLowerCase(language.locale())))
                        .contains(words.text("change").replace(":", ""));
                assertThat(text.contains("  " + words.text("right") + "\n"))
                        .as("%s, right examples", rule)
                        .isEqualTo(has(rule, Example.Kind.PASSES));
                assertThat(text.contains("  " + words.text("wrong") + "\n"))
                        .as("%s, wrong examples", rule)
                        .isEqualTo(has(rule, Example.Kind.FAILS));
            }
        }
    }

    private static boolean has(Rule<Draft> rule, Example.Kind kind) {
        return rule.examples().stream().anyMatch(example -> example.kind() == kind);
    }

    private static String explained(RuleBook<Draft> book, Rule<Draft> rule, Language language) throws IOException {
        StringWriter out = new StringWriter();
        ExplanationText text = new ExplanationText(out, book, language);
        text.rule(rule);
        text.change(rule);
        text.flush();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "page.margin.left, MARGIN_LEFT",
        "page.size, PAGE_SIZE",
        "page.sizes, SIZE",
        "page.font, FONT",
        "page.number, PAGE_NUMBER",
        "page.number.first, FIRST_PAGE",
        "body.first-line-indent, FIRST_LINE_INDENT",
        "body.alignment, ALIGNMENT",
        "body.paragraph-spacing, SPACE_BEFORE",
        "national-name.style, SIZE",
        "national-motto.line, LINE",
        "place-date.line, MOVE",
        "place.full-name, TEXT",
        "national-motto.words, TEXT"
    })
    void a_topic_has_its_command(String topic, WordCommand first) {
        assertThat(TopicCommands.of(topic).get(0)).isEqualTo(first);
    }

    @Test
    void every_property_that_a_fix_sets_has_its_command() {
        assertThat(Arrays.stream(Fix.Property.values()).map(WordCommand::of))
                .extracting(WordCommand::name)
                .containsExactlyElementsOf(Arrays.stream(Fix.Property.values())
                        .map(Fix.Property::name)
                        .toList());
    }

    @Test
    void every_command_and_basis_has_words_in_both_languages() {
        for (Phrases words :
                List.of(Phrases.ofExplanations(Language.VIETNAMESE), Phrases.ofExplanations(Language.ENGLISH))) {
            for (WordCommand command : WordCommand.values()) {
                assertThat(words.find(command.key())).as(command.key()).isPresent();
            }
            for (Basis basis : Basis.values()) {
                assertThat(words.find("basis." + basis.name().toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
            }
        }
    }
}
