package vn.records.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact that was gathered of a law is a rule of its book, or a named part of one. */
class FactsTest {

    /** The facts of a law, with the mark of how they are known: read in two sources, in one, from digests, or not. */
    private static ImmutableList<String> facts(String regime) throws IOException {
        List<String> rows = Resources.readLines(Resources.getResource(FactsTest.class, "facts.tsv"), UTF_8);
        return rows.stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> row[0].equals(regime))
                .map(row -> row[1])
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({"tt01-2011, 82, TT01, TT01", "party, 138, PTY, PTY36", "vbqppl, 58, QP, QP34|QP351"})
    void a_fact_is_a_rule_or_parts_of_it_are(String regime, int facts, String prefix, String others)
            throws IOException {
        ImmutableList<String> rules = PresentationRules.book(regime).rules().stream()
                .map(rule -> rule.id().value().replaceFirst("^(?:" + others + ")-", prefix + "-"))
                .collect(toImmutableList());

        assertThat(facts(regime))
                .hasSize(facts)
                .doesNotHaveDuplicates()
                .allMatch(fact -> rules.stream().anyMatch(rule -> rule.equals(fact) || rule.startsWith(fact + "-")));
    }
}
