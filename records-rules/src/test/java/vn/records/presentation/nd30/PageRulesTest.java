package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PageEdits;

class PageRulesTest {

    private static final RuleId LEFT_MARGIN = new RuleId("ND30-PAGE-06");

    private static Finding finding(Draft draft) {
        return PresentationRules.book().evaluate(draft).findings().stream()
                .filter(finding -> finding.rule().equals(LEFT_MARGIN))
                .findFirst()
                .orElseThrow();
    }

    private static Draft narrow(Draft draft) {
        return Edits.section(section -> section.withLeft(Length.mm(20))).apply(draft);
    }

    @Test
    void the_law_gives_no_margins_of_its_own_for_a_page_across_so_a_fault_there_is_derived() {
        Finding onTurnedPage = finding(narrow(PageEdits.withWideTable(Specimens.decision())));
        Finding onUprightPage = finding(narrow(Specimens.decision()));

        assertThat(onTurnedPage.basis()).isEqualTo(Basis.DERIVED);
        assertThat(onTurnedPage.severity()).isEqualTo(Severity.WARNING);
        assertThat(onUprightPage.basis()).isEqualTo(Basis.LAW);
        assertThat(onUprightPage.severity()).isEqualTo(Severity.ERROR);
    }
}
