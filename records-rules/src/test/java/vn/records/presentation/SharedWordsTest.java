package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.rule.Language;
import vn.records.rule.Wording;

class SharedWordsTest {

    @ParameterizedTest
    @EnumSource
    void words_that_acts_share_name_no_act(Language language) {
        Wording shared = SharedWords.in(language);

        assertThat(shared.keys()).allSatisfy(key -> assertThat(shared.text(key)).doesNotContain("30/2020", "01/2011"));
    }

    @ParameterizedTest
    @EnumSource
    void no_word_stands_both_among_them_and_in_an_act(Language language) {
        assertThat(Regimes.ALL.all())
                .allSatisfy(regime -> assertThat(Sets.intersection(
                                SharedWords.in(language).keys(),
                                regime.words(language).keys()))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_book_has_the_words_of_both(Language language) {
        assertThat(PresentationRules.book().wording(language).keys())
                .containsAll(SharedWords.in(language).keys())
                .containsAll(Nd30Rules.REGIME.words(language).keys());
    }
}
