package vn.records.presentation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final int LETTERS = 12;
    private static final int WORDS = 1 << LETTERS;

    /** Words that have one hash as the platform makes it. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < LETTERS; bit++) {
            word.append((number >> bit & 1) == 0 ? "bà" : "aÿ");
        }
        return word.toString();
    }

    @Test
    void words_made_to_fall_into_one_place_are_kept_apart() {
        assertThat(word(0).hashCode()).isEqualTo(word(WORDS - 1).hashCode());
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < WORDS; i++) {
            String word = word(i);
            vocabulary.of(word, 0, word.length());
        }

        assertThat(vocabulary.longestRun()).isLessThan(WORDS / 8);
        assertThat(vocabulary.find(word(5))).isNotNull();
    }

    @Test
    void a_word_is_one_whatever_its_case_and_the_place_of_its_tone() {
        Vocabulary vocabulary = new Vocabulary();
        String text = "Hòa hoà HÒA hóa";

        Vocabulary.Entry first = vocabulary.of(text, 0, 3);

        assertThat(vocabulary.of(text, 4, 7)).isSameAs(first);
        assertThat(vocabulary.of(text, 8, 11)).isSameAs(first);
        assertThat(vocabulary.of(text, 12, 15)).isNotSameAs(first);
        assertThat(first.key()).isEqualTo("hòa");
    }
}
