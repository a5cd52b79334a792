package vn.records.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.finding.RuleId;
import vn.records.rule.Language;

class PracticeFactsTest {

    @Test
    void every_fact_says_what_is_asked_in_both_languages_where_and_since_when() {
        assertThat(PracticeFacts.all()).hasSize(98).allSatisfy(fact -> {
            assertThat(fact.citations()).isNotEmpty();
            assertThat(fact.text(Language.VIETNAMESE)).isNotBlank().doesNotEndWith(".");
            assertThat(fact.text(Language.ENGLISH)).isNotBlank().doesNotEndWith(".");
            assertThat(fact.mark()).matches("[TS][12]|\\?");
        });
        assertThat(PracticeFacts.all())
                .extracting(fact -> fact.id().value())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"seal, 10", "secret, 40", "sanction, 17", "defence, 9", "access, 14", "fonds, 5", "party-files, 3"})
    void all_facts_of_a_topic_are_listed(String topic, int count) {
        assertThat(PracticeFacts.all())
                .filteredOn(fact -> fact.topic().equals(topic))
                .hasSize(count);
    }

    @Test
    void the_rules_on_secrets_change_on_the_first_of_march_2026() {
        LocalDate last = LocalDate.of(2026, 2, 28);

        assertThat(PracticeFacts.inForceOn(last)).extracting(PracticeFact::id).contains(new RuleId("SEC-S16"));
        assertThat(PracticeFacts.inForceOn(last.plusDays(1)))
                .extracting(PracticeFact::id)
                .contains(new RuleId("SEC-N10"))
                .doesNotContain(new RuleId("SEC-S16"));
    }

    @Test
    void a_fact_is_found_by_its_name() {
        assertThat(PracticeFacts.of("VT-CD-05").orElseThrow().citations().get(0))
                .hasToString("Nghị định 30/2020/NĐ-CP, Điều 32, khoản 2, điểm d");
        assertThat(PracticeFacts.of("VT-CD-99")).isEmpty();
    }
}
