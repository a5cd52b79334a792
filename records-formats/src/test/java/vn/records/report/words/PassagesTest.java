package vn.records.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.sample.ToyLetter;
import vn.records.view.Place;

final class PassagesTest {

    private static final String LINE =
            "Căn cứ Luật Tổ chức chính quyền địa phương và đề nghị của Giám đốc Sở Nội vụ tỉnh";
    private static final Place PLACE = Place.root("body").child("p", 1);
    private static final Passages LETTER = Passages.of(ToyLetter.with(LINE));

    private static String quote(String... words) {
        List<Location> all = Stream.of(words)
                .map(word -> Location.of(Component.BODY, PLACE, LINE.indexOf(word), LINE.indexOf(word) + word.length()))
                .toList();
        return LETTER.quote(all).orElse("");
    }

    @Test
    void a_few_signs_are_marked_among_the_words_around_them() {
        assertThat(quote("Luật")).isEqualTo("“Căn cứ [Luật] Tổ chức chính quyền…”");
    }

    @Test
    void several_stretches_that_are_near_are_marked_together() {
        assertThat(quote("Luật", "chính")).isEqualTo("“Căn cứ [Luật] Tổ chức [chính] quyền địa phương và…”");
    }

    @Test
    void of_stretches_far_apart_the_first_is_shown() {
        assertThat(quote("Căn", "tỉnh")).isEqualTo("“[Căn] cứ Luật Tổ chức…”");
    }

    @Test
    void a_longer_stretch_is_quoted_in_whole_words() {
        assertThat(quote("ính quyền địa phương và đề ng")).isEqualTo("“chính quyền địa phương và đề nghị”");
    }

    @Test
    void a_paragraph_as_a_whole_is_quoted_from_its_beginning() {
        assertThat(LETTER.quote(List.of(Location.of(Component.BODY, PLACE))))
                .hasValue("“Căn cứ Luật Tổ chức chính quyền địa phương và đề nghị của…”");
    }

    @Test
    void what_is_not_there_is_not_quoted() {
        assertThat(LETTER.quote(List.of(Location.of(Component.BODY)))).isEmpty();
    }
}
