package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleAudit;
import vn.records.rule.RuleBook;

/** The rules of the agency are sound, and are judged beside those of the law. */
class HouseTest {

    private static final String LONG =
            "Công tác văn thư, lưu trữ năm 2026 của các phòng, đơn vị thuộc Sở và các cơ quan có"
                    + " liên quan trên địa bàn tỉnh";

    @Test
    void the_book_with_the_rules_of_the_agency_is_sound() {
        assertThat(RuleAudit.of(House.BOOK)).isEmpty();
    }

    private static List<String> auditWith(Rule<Draft> wrong) {
        return RuleAudit.of(RuleBook.of("house", List.of(wrong, House.PLACE), draft -> Optional.empty(), House.class));
    }

    @Test
    void a_rule_that_counts_wrongly_is_caught_on_either_side() {
        assertThat(auditWith(House.shortSubject(20))).isEmpty();
        assertThat(auditWith(House.shortSubject(19)))
                .singleElement()
                .asString()
                .startsWith("HOUSE-01, example '20 syllables' (PASSES)");
        assertThat(auditWith(House.shortSubject(21)))
                .singleElement()
                .asString()
                .startsWith("HOUSE-01, example '21 syllables' (FAILS)");
    }

    @Test
    void a_right_plan_passes() {
        assertThat(House.BOOK.evaluate(Plans.right()).findings()).isEmpty();
    }

    @Test
    void a_long_subject_is_told_in_the_words_of_the_agency() {
        Report report = House.BOOK.evaluate(Plans.about(LONG));

        assertThat(report.ruleBook()).isEqualTo("nd30-2020+snv");
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.rule().value()).isEqualTo("HOUSE-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(House.BOOK.wording(Language.VIETNAMESE).message(finding)).startsWith("Trích yếu có");
    }
}
