package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseAlphabetTest {

    @Test
    void the_alphabet_has_29_letters_of_which_lists_use_23() {
        assertThat(VietnameseAlphabet.LETTERS).hasSize(29).doesNotHaveDuplicates();
        assertThat(Joiner.on(' ').join(VietnameseAlphabet.LISTING))
                .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y");
        assertThat(VietnameseAlphabet.LETTERS).containsSubsequence(VietnameseAlphabet.LISTING);
    }

    @Test
    void each_letter_of_a_list_leads_to_the_next() {
        for (int i = 1; i < VietnameseAlphabet.LISTING.size(); i++) {
            char previous = VietnameseAlphabet.LISTING.get(i - 1);
            char next = VietnameseAlphabet.LISTING.get(i);
            assertThat(VietnameseAlphabet.successor(previous)).contains(next);
            assertThat(VietnameseAlphabet.follows(previous, next)).isTrue();
        }
    }

    @Test
    void a_skipped_letter_leads_to_the_next_letter_of_lists() {
        assertThat(VietnameseAlphabet.successor('ă')).contains('b');
        assertThat(VietnameseAlphabet.successor('ư')).contains('v');
    }

    @Test
    void nothing_follows_the_last_letter_or_what_is_no_letter_of_the_alphabet() {
        assertThat(VietnameseAlphabet.successor('y')).isEmpty();
        assertThat(VietnameseAlphabet.successor('f')).isEmpty();
        assertThat(VietnameseAlphabet.successor('A')).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a, ă", "ă, â", "a, â", "â, b", "e, ê", "ê, g", "o, p", "ô, p", "t, u", "u, ư", "u, v"})
    void a_list_may_use_or_skip_the_letters_with_marks(char previous, char next) {
        assertThat(VietnameseAlphabet.follows(previous, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a, c", "d, e", "b, a", "a, a", "e, f", "f, g", "y, a", "ă, c", "A, B", "x, z"})
    void other_letters_do_not_follow(char previous, char next) {
        assertThat(VietnameseAlphabet.follows(previous, next)).isFalse();
    }
}
