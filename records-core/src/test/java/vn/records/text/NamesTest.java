package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final ImmutableList<String> ALL =
            ImmutableList.of("Quyết định", "Quyết", "Tờ trình", "Hòa", "Kế hoạch");
    private static final Names<String> NAMES = Names.of(ALL, name -> name);
    private static final String LONG = " về việc triển khai nhiệm vụ công tác văn thư, lưu trữ năm 2026";

    @Test
    void the_longest_name_that_a_text_begins_with_is_found() {
        assertThat(NAMES.startOf("Quyết định" + LONG)).contains("Quyết định");
        assertThat(NAMES.startOf("QUYẾT TOÁN" + LONG)).contains("Quyết");
        assertThat(NAMES.startOf("Hoà" + LONG)).contains("Hòa");
        assertThat(NAMES.startOf("Hoàn" + LONG)).isEmpty();
        assertThat(NAMES.startOf("Quyết địnhs" + LONG)).contains("Quyết");
        assertThat(NAMES.startOf("Quyết")).contains("Quyết");
        assertThat(NAMES.startOf("")).isEmpty();
    }

    @Test
    void marks_and_spaces_are_no_letters_however_many_there_are() {
        String apart = Normalizer.normalize("Quyết định" + LONG, Normalizer.Form.NFD);

        assertThat(NAMES.startOf(apart)).contains("Quyết định");
        assertThat(NAMES.startOf("Quyết" + " ".repeat(200) + "định" + LONG)).contains("Quyết định");
        assertThat(NAMES.startOf(" ".repeat(90) + "Tờ trình" + LONG)).contains("Tờ trình");
    }

    @Property
    void what_stands_behind_changes_nothing(
            @ForAll
                    @Chars({'Q', 'u', 'y', 'ế', 't', ' ', 'đ', 'ị', 'n', 'h', 'H', 'o', 'à', '\u0301'})
                    @StringLength(max = 40)
                    String text) {
        String end = " ".repeat(80) + "x".repeat(80);

        assertThat(NAMES.startOf(text + end)).isEqualTo(NAMES.startOf(text + " x"));
    }
}
