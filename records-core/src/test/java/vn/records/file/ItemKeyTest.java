package vn.records.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

    @Test
    void texts_that_fit_have_keys_of_their_own() {
        Set<Long> keys = new HashSet<>();
        int texts = 0;
        for (String one : new String[] {"", "1", "4", "9", "a", "đ", "ǿ", "-"}) {
            for (String two : new String[] {"", "0", "1", "198", "b", "đ", "10-10"}) {
                String text = one.isEmpty() ? "0" + two : one + "." + two;
                texts++;
                keys.add(ItemKey.of(text));
            }
        }
        assertThat(keys).hasSize(texts).doesNotContain(ItemKey.NONE, ItemKey.TOO_LONG);
        assertThat(ItemKey.of("")).isEqualTo(ItemKey.NONE);
    }

    @Test
    void seven_latin_letters_fit_and_no_more() {
        assertThat(ItemKey.of("ǿǿǿǿǿǿǿ")).isPositive();
        assertThat(ItemKey.of("12345678")).isEqualTo(ItemKey.TOO_LONG);
        assertThat(ItemKey.of("Ȁ")).isEqualTo(ItemKey.TOO_LONG);
        assertThat(ItemKey.of("ạ")).isEqualTo(ItemKey.TOO_LONG);
        assertThat(ItemKey.of("\0" + "1")).isEqualTo(ItemKey.TOO_LONG);
    }
}
