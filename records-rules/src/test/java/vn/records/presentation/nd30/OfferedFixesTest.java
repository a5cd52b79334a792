package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;

/** A fix is offered where the words stay, and only there. */
class OfferedFixesTest {

    private static ImmutableList<Finding> findings(Draft draft, String rule) {
        return PresentationRules.book().evaluate(draft).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({"số, true", "SỐ, true", "So, false", "Sô, false"})
    void the_word_before_a_number_is_mended_in_its_capitals_only(String word, boolean offered) {
        Draft draft = Edits.replace(Component.NUMBER, "Số:", word + ":").apply(Specimens.decision());

        assertThat(findings(draft, "ND30-SO-10")).isNotEmpty().allMatch(finding -> finding.isFixable() == offered);
    }

    @ParameterizedTest
    @CsvSource({"v/v, true", "V/V, true", "Về việc, true", "(V/v, false"})
    void the_words_that_open_a_subject_are_mended_where_they_are_known(String words, boolean offered) {
        Draft draft =
                Edits.replace(Component.OFFICIAL_LETTER_SUBJECT, "V/v", words).apply(Specimens.letter());

        assertThat(findings(draft, "ND30-TY-06")).isNotEmpty().allMatch(finding -> finding.isFixable() == offered);
    }
}
