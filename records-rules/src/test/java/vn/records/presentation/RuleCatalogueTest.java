package vn.records.presentation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.law.Citation;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * Each rule book as one table, so that every change of it shows in a review. The table as it is now is left in {@code
 * target}, to be copied over the reviewed one.
 */
class RuleCatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "nd30-2020, rule-catalogue.tsv",
        "tt01-2011, tt01-2011-catalogue.tsv",
        "party, party-catalogue.tsv",
        "vbqppl, vbqppl-catalogue.tsv",
        "words, words-catalogue.tsv",
        "tidy, tidy-catalogue.tsv"
    })
    void the_rule_book_is_the_one_that_was_reviewed(String regime, String file) throws IOException {
        List<String> reviewed =
                Resources.readLines(Resources.getResource(PresentationRules.class, file), StandardCharsets.UTF_8);

        List<String> now = catalogue(PresentationRules.book(regime));
        Files.write(Path.of("target", file), now);

        assertThat(now).isEqualTo(reviewed);
    }

    private static List<String> catalogue(RuleBook<Draft> book) {
        Wording words = book.wording(Language.VIETNAMESE);
        return Stream.concat(
                        Stream.of("id\ttopic\tlevel\tdecidability\tbasis\tfrom\tto\tcitation\ttitle"),
                        book.rules().stream().map(rule -> row(rule, words)))
                .toList();
    }

    private static String row(Rule<Draft> rule, Wording words) {
        return String.join(
                "\t",
                rule.id().toString(),
                rule.topic(),
                rule.level().toString(),
                rule.decidability().toString(),
                rule.basis().toString(),
                rule.inForce().first().toString(),
                rule.inForce().last().map(LocalDate::toString).orElse(""),
                rule.citations().stream().map(Citation::vietnamese).collect(joining("; ")),
                words.title(rule.id()));
    }
}
