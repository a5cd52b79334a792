package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class VisibleTest {

    @Test
    void letters_of_vietnamese_stay_as_they_are() {
        String text = "Độc lập – Tự do: “Nguyễn Ệ” e\u0323\u0302 …";

        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void what_cannot_be_seen_is_written_as_its_number() {
        assertThat(Visible.of("a\u00ADb\u200Bc\u202Ed\u001B\uD800e"))
                .isEqualTo("a⟨U+00AD⟩b⟨U+200B⟩c⟨U+202E⟩d⟨U+001B⟩⟨U+D800⟩e");
    }

    @Test
    void tabs_and_breaks_keep_the_line_whole() {
        assertThat(Visible.of("Số:\t05\nhai")).isEqualTo("Số: 05 | hai");
    }

    @Property
    void nothing_hidden_is_left(@ForAll String text) {
        assertThat(Visible.of(text).codePoints()).noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
    }
}
