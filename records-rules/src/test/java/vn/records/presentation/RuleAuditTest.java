package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.rule.RuleAudit;

class RuleAuditTest {

    static ImmutableList<String> regimes() {
        return PresentationRules.books();
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void the_rule_book_is_sound(String regime) {
        assertThat(RuleAudit.of(PresentationRules.book(regime))).isEmpty();
    }
}
