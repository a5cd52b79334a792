package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.rule.RuleAudit;

class RuleAuditTest {

    @Test
    void the_rule_book_is_sound() {
        assertThat(RuleAudit.of(PresentationRules.book())).isEmpty();
    }
}
