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
import org.junit.jupiter.api.Test;
import vn.records.law.Citation;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

/**
 * The rule book as one table, so that every change of it shows in a review. The table as it is now is left in {@code
 * target/rule-catalogue.tsv}, to be copied over the reviewed one.
 */
class RuleCatalogueTest {

    @Test
    void the_rule_book_is_the_one_that_was_reviewed() throws IOException {
        List<String> reviewed = Resources.readLines(
                Resources.getResource(PresentationRules.class, "rule-catalogue.tsv"), StandardCharsets.UTF_8);

        List<String> now = catalogue();
        Files.write(Path.of("target", "rule-catalogue.tsv"), now);

        assertThat(now).isEqualTo(reviewed);
    }

    static List<String> catalogue() {
        Wording words = PresentationRules.book().wording(Language.VIETNAMESE);
        return Stream.concat(
                        Stream.of("id\ttopic\tlevel\tdecidability\tbasis\tfrom\tto\tcitation\ttitle"),
                        PresentationRules.book().rules().stream().map(rule -> row(rule, words)))
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
