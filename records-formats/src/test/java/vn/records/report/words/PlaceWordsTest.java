package vn.records.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.rule.Language;
import vn.records.sample.ToyLetter;
import vn.records.view.Place;

final class PlaceWordsTest {

    private static final Place BODY = Place.root("body");
    private static final Passages LETTER = Passages.of(ToyLetter.withBox("DỰ THẢO", "Nội dung."));
    private static final PlaceWords VIETNAMESE = new PlaceWords(Phrases.in(Language.VIETNAMESE), LETTER);
    private static final PlaceWords ENGLISH = new PlaceWords(Phrases.in(Language.ENGLISH), LETTER);

    @Test
    void people_count_from_one() {
        assertThat(VIETNAMESE.of(BODY.child("p", 0))).isEqualTo("đoạn 1");
        assertThat(ENGLISH.of(BODY.child("p", 11))).isEqualTo("paragraph 12");
    }

    @Test
    void the_row_is_named_where_a_table_has_several() {
        Place cell = BODY.child("table", 0).child("row", 0).child("cell", 1);
        Place other = BODY.child("table", 3).child("row", 2).child("cell", 1);

        assertThat(VIETNAMESE.of(cell.child("p", 2))).isEqualTo("bảng 1, ô 2, đoạn 3");
        assertThat(VIETNAMESE.of(other.child("p", 2))).isEqualTo("bảng 4, hàng 3, ô 2, đoạn 3");
    }

    @Test
    void boxes_headers_and_tables_in_tables_are_named() {
        Place box = BODY.child("p", 1).child("box", 0).child("p", 0);
        Place inner = BODY.child("table", 1).child("row", 0).child("cell", 0).child("table", 0);

        assertThat(VIETNAMESE.of(box)).isEqualTo("đoạn 2, hộp văn bản 1, đoạn 1");
        assertThat(VIETNAMESE.of(inner)).isEqualTo("bảng 2, hàng 1, ô 1, bảng 1");
        assertThat(VIETNAMESE.of(Place.root("section[0]/header-first").child("p", 0)))
                .isEqualTo("đầu trang, đoạn 1");
    }

    @Test
    void the_only_section_needs_no_name() {
        assertThat(VIETNAMESE.of(Place.root("section", 0))).isEmpty();
    }

    @Test
    void an_unknown_kind_of_place_is_told_as_it_is_called() {
        assertThat(VIETNAMESE.of(Place.root("notes", 0).child("note", 4))).isEqualTo("notes 1, note 5");
    }
}
