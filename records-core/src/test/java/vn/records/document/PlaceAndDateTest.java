package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAndDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nội, ngày 05 tháng 01 năm 2020",
                "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019",
                "Quận 1, ngày … tháng 3 năm 2025",
                "Hà Nội, ngày mai, ngày 05 tháng 3 năm 2020"
            })
    void place_and_date_are_printed_as_they_are_read(String text) {
        assertThat(PlaceAndDate.parse(text)).hasToString(text);
    }

    @Test
    void place_and_date_are_two_parts() {
        PlaceAndDate value = PlaceAndDate.parse("Hà Nội, ngày 05 tháng 3 năm 2020");

        assertThat(value.place()).isEqualTo("Hà Nội");
        assertThat(value.date()).isEqualTo(IssueDate.of(5, 3, 2020));
        assertThat(new PlaceAndDate(" Khánh  Hoà", IssueDate.blank()).place()).isEqualTo("Khánh Hòa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày 05 tháng 3 năm 2020",
                ", ngày 05 tháng 3 năm 2020",
                "15, ngày 05 tháng 3 năm 2020",
                "Hà Nội ngày 05 tháng 3 năm 2020",
                "Hà Nội,ngày 05 tháng 3 năm 2020",
                "Hà Nội, 05/3/2020",
                "Hà Nội, ngày 5 tháng 3 năm 2020"
            })
    void other_texts_are_no_place_and_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlaceAndDate.parse(text));
    }

    @Test
    void a_refused_text_is_named_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceAndDate.parse("Hà Nội"))
                .withMessage("no place and date (expected a form like Hà Nội, ngày 05 tháng 3 năm 2020): 'Hà Nội'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaceAndDate(" 15 ", IssueDate.blank()))
                .withMessage("no place: '15'");
    }
}
