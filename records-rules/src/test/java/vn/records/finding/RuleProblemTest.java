package vn.records.finding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class RuleProblemTest {

    private static final RuleId RULE = new RuleId("TOY-A-1");

    @Test
    void problems_are_equal_if_rule_exception_and_message_are() {
        EqualsVerifier.forClass(RuleProblem.class)
                .withPrefabValues(RuleId.class, RULE, new RuleId("TOY-A-2"))
                .withNonnullFields("rule", "exception", "message")
                .verify();
    }

    @Test
    void what_came_from_elsewhere_has_no_cause() {
        RuleProblem here = RuleProblem.of(RULE, new IllegalStateException("x"));
        RuleProblem there = RuleProblem.of(RULE, "java.lang.IllegalStateException", "x");

        assertThat(there).isEqualTo(here);
        assertThat(there.cause()).isEmpty();
    }

    @Test
    void a_very_long_message_is_cut() {
        RuleProblem problem = RuleProblem.of(RULE, new IllegalStateException("x".repeat(10_000)));

        assertThat(problem.message()).hasSize(500).endsWith("x…");
        assertThat(problem.cause().orElseThrow().getMessage()).hasSize(10_000);
    }
}
