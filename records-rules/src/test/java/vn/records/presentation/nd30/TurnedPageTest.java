package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.mm;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.records.finding.RuleId;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PageEdits;
import vn.records.view.Section;

/** The margins of a page across: those that Word makes of an upright page when it turns it are right. */
class TurnedPageTest {

    private static final ImmutableSet<String> MARGINS =
            ImmutableSet.of("ND30-PAGE-04", "ND30-PAGE-05", "ND30-PAGE-06", "ND30-PAGE-07");

    private static Set<String> margins(Draft draft, UnaryOperator<Section> margins) {
        return PresentationRules.book()
                .evaluate(Edits.section(margins).apply(PageEdits.withWideTable(draft)))
                .findings()
                .stream()
                .map(finding -> finding.rule())
                .map(RuleId::value)
                .filter(MARGINS::contains)
                .collect(Collectors.toSet());
    }

    private static UnaryOperator<Section> margins(double top, double right, double bottom, double left) {
        return section -> section.withTop(mm(top))
                .withRight(mm(right))
                .withBottom(mm(bottom))
                .withLeft(mm(left));
    }

    @Test
    void margins_that_were_not_turned_with_the_page_are_right() {
        assertThat(margins(Specimens.decision(), margins(20, 15, 20, 30))).isEmpty();
    }

    @Test
    void margins_that_were_turned_one_way_or_the_other_are_right() {
        assertThat(margins(Specimens.decision(), margins(30, 20, 15, 20))).isEmpty();
        assertThat(margins(Specimens.decision(), margins(15, 20, 30, 20))).isEmpty();
        assertThat(margins(Specimens.decision(), margins(20, 25, 35, 25))).isEmpty();
    }

    @Test
    void margins_of_no_upright_page_are_told_of_a_page_across_too() {
        assertThat(margins(Specimens.decision(), margins(20, 20, 20, 20))).containsExactly("ND30-PAGE-06");
        assertThat(margins(Specimens.decision(), margins(10, 10, 10, 10))).isEqualTo(MARGINS);
    }

    @Test
    void an_upright_page_with_the_margins_of_a_page_turned_is_wrong() {
        Draft draft = Edits.section(margins(30, 20, 15, 20)).apply(Specimens.decision());

        assertThat(PresentationRules.book().evaluate(draft).findings())
                .extracting(finding -> finding.rule().value())
                .contains("ND30-PAGE-04", "ND30-PAGE-05", "ND30-PAGE-06");
    }
}
