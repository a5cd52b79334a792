package vn.records.completeness.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.records.text.VietnameseText;

class SubjectWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}&&[\\x00-\\x{FFFF}]]+");

    @Test
    void words_are_folded_and_fillers_left_out() {
        assertThat(SubjectWords.of("V/v  Giải quyết “ĐƠN” về việc hoà giải"))
                .containsExactly("giải", "quyết", "đơn", "hòa", "giải");
        assertThat(SubjectWords.of("Vé về vùng; việc vặt VỀ v2")).containsExactly("vé", "vùng", "vặt", "v2");
        assertThat(SubjectWords.of(" , ")).isEmpty();
        assertThat(SubjectWords.of("")).isEmpty();
    }

    @Test
    void every_character_is_a_word_or_a_gap_as_in_folded_text() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            String folded = VietnameseText.foldCase("A" + c + "b " + c);
            List<String> expected = WORD.matcher(folded)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !word.equals("v"))
                    .toList();
            assertThat(SubjectWords.of("A" + c + "b " + c)).as("%x", (int) c).isEqualTo(expected);
        }
    }

    @Test
    void the_first_words_are_told_together() {
        SubjectWords words = SubjectWords.in("V/v  GIẤY uỷ-quyền của ông A");
        assertThat(words.first(3)).isEqualTo("giấy ủy quyền");
        assertThat(words.first(9)).isEqualTo("giấy ủy quyền của ông a");
        assertThat(words.first(0)).isEmpty();
    }

    @Test
    void a_word_is_known_without_making_a_string() {
        SubjectWords words = SubjectWords.in("Tờ trình về V/v");
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.hash(0)).isEqualTo("tờ".hashCode());
        assertThat(words.isWord(0, "tờ")).isTrue();
        assertThat(words.isWord(0, "tở")).isFalse();
        assertThat(words.isWord(0, "tờn")).isFalse();
        assertThat(words.get(1)).isEqualTo("trình");
    }
}
