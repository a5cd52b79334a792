package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.PlaceAndDateReading.Part;

/** What a line of place and date shows: place, date and their parts. */
class PlaceAndDateReadingTest {

    private static String part(String line, Part part) {
        return PlaceAndDate.read(line).where(part).map(range -> range.in(line)).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hà Nội, ngày 05 tháng 01 năm 2020|Hà Nội|ngày 05 tháng 01 năm 2020",
                "'  Ninh Bình, ngày       tháng 01 năm 2025  '|Ninh Bình|ngày … tháng 01 năm 2025",
                "Ninh Bình, ngày        tháng      năm 2025|Ninh Bình|ngày … tháng … năm 2025",
                "Hà Nội, ngày …… tháng …. năm ……|Hà Nội|ngày … tháng … năm …",
                "Hà Nội, ngày ……tháng ……. năm ……|Hà Nội|ngày … tháng … năm …",
                "Hà Nội, ngày   tháng   năm 20…|Hà Nội|ngày … tháng … năm …",
                "Hà Nội, ngày   tháng   năm 202.|Hà Nội|ngày … tháng … năm …",
                "Đà Nẵng, ngày\u00a0 02\u00a0 tháng 12\u00a0năm 2008|Đà Nẵng|ngày 02 tháng 12 năm 2008",
                "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019|Thành phố Hồ Chí Minh|ngày 29 tháng 6 năm 2019",
                "Thị xã Sơn Tây, ngày 29 tháng 6 năm 2019|Thị xã Sơn Tây|ngày 29 tháng 6 năm 2019",
                "Phường Điện Biên Phủ, ngày 10 tháng 10 năm 2025|Phường Điện Biên Phủ|ngày 10 tháng 10 năm 2025",
                "Quận 1, ngày 31 tháng 12 năm 2019|Quận 1|ngày 31 tháng 12 năm 2019",
                "Phan Rang - Tháp Chàm, ngày 31 tháng 12 năm 2019|Phan Rang - Tháp Chàm|ngày 31 tháng 12 năm 2019",
                "Thành phố Huế, ngày 29 tháng 02 năm 2024|Thành phố Huế|ngày 29 tháng 02 năm 2024"
            })
    void a_line_written_as_the_law_asks_has_no_flaw(String line, String place, String date) {
        PlaceAndDateReading reading = PlaceAndDate.read(line);

        assertThat(reading.isDate()).isTrue();
        assertThat(reading.line()).isEqualTo(line);
        assertThat(reading.place()).contains(place);
        assertThat(reading.date()).hasToString(date);
        assertThat(reading.value()).contains(PlaceAndDate.parse(place + ", " + date));
        assertThat(reading.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hà Nội",
                "ngày tháng năm",
                "Ngày  tháng\u00a0năm văn bản",
                "15 ngày tháng năm",
                "(ngày, tháng, năm)",
                "Số: 15/QĐ-BNV",
                "tháng 3 năm 2020"
            })
    void a_line_without_a_date_is_read_as_blank(String line) {
        PlaceAndDateReading reading = PlaceAndDate.read(line);

        assertThat(reading.date()).isEqualTo(IssueDate.blank());
        assertThat(reading.place()).isEmpty();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.isDate()).isFalse();
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huế, ngày tháng năm", "ngày … tháng năm", "ngày tháng 3 năm", "ngày tháng năm 2020"})
    void a_place_a_dot_or_a_figure_makes_a_date(String line) {
        assertThat(PlaceAndDate.read(line).isDate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hà Nội, ngày ${d} tháng ${m} năm 2026 | ngày … tháng … năm 2026",
                "…, ngày {{d}} tháng {{m}} năm {{y}} | ngày … tháng … năm …",
                "[Địa danh], ngày [dd] tháng 3 năm 2026 | ngày … tháng 3 năm 2026",
                "«Noi», ngày xx tháng xx năm 20xx | ngày … tháng … năm …",
                "Hà Nội, ngày «Ngay_ky» | ngày … tháng … năm …",
                "Hà Nội, ngày …/…/2026 | ngày … tháng … năm …",
                "<Địa danh>, ngày        tháng        năm 2026 | ngày … tháng … năm 2026"
            })
    void marks_of_templates_stand_for_blanks(String line, String date) {
        PlaceAndDateReading reading = PlaceAndDate.read(line);

        assertThat(reading.date()).hasToString(date);
        assertThat(reading.where(Part.TRAILER)).isEmpty();
        assertThat(reading.flaws()).allMatch(flaw -> flaw.kind() == PlaceAndDateFlaw.Kind.PLACE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số 15/3", "1.2.20201", "115/3/2020", "15/3-2020", "15 tháng 3", "a15/3/2020", "15/3/202"})
    void other_figures_are_no_date(String line) {
        assertThat(PlaceAndDate.read(line).isDate()).isFalse();
        assertThat(PlaceAndDate.read(line).flaws()).isEmpty();
    }

    @Test
    void the_parts_stand_where_they_are_seen() {
        String line = "Hà Nội , ngày 05 tháng 3 năm 2020 (dự thảo) ";

        assertThat(part(line, Part.PLACE)).isEqualTo("Hà Nội");
        assertThat(part(line, Part.COMMA)).isEqualTo(",");
        assertThat(part(line, Part.DATE)).isEqualTo("ngày 05 tháng 3 năm 2020");
        assertThat(part(line, Part.DAY)).isEqualTo("05");
        assertThat(part(line, Part.MONTH)).isEqualTo("3");
        assertThat(part(line, Part.YEAR)).isEqualTo("2020");
        assertThat(part(line, Part.TRAILER)).isEqualTo("(dự thảo)");
        assertThat(part("Hà Nội, ngày … tháng … năm ……  .", Part.DATE)).isEqualTo("ngày … tháng … năm ……  .");
        assertThat(part("Hà Nội, ngày … tháng … năm …… ", Part.DATE)).isEqualTo("ngày … tháng … năm ……");
        assertThat(part("Hà Nội, ngày … tháng … năm  ", Part.DATE)).isEqualTo("ngày … tháng … năm");
        assertThat(part("Hà Nội, ngày … tháng … năm 20…", Part.DATE)).isEqualTo("ngày … tháng … năm 20…");
        assertThat(part("Hà Nội, ngày … tháng … năm 20…", Part.YEAR)).isEqualTo("-");
        assertThat(part("Hà Nội, ngày … tháng … năm 2020./.", Part.TRAILER)).isEqualTo("./.");
        assertThat(part("Hà Nội, ngày … tháng … năm 2020", Part.TRAILER)).isEqualTo("-");
    }

    @Test
    void the_parts_of_a_decomposed_line_are_ranges_of_it() {
        String line = Normalizer.normalize("Hà Nội, ngày 5 tháng 3 năm 2020", Normalizer.Form.NFD);

        assertThat(PlaceAndDate.read(line).place()).contains("Hà Nội");
        assertThat(part(line, Part.DATE))
                .isEqualTo(Normalizer.normalize("ngày 5 tháng 3 năm 2020", Normalizer.Form.NFD));
        assertThat(PlaceAndDate.read(line).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.at().in(line)).isEqualTo("5"));
    }

    @ParameterizedTest
    @CsvSource({
        "31, 02, 2020, ngày … tháng 02 năm 2020",
        "31, 13, 2020, ngày … tháng … năm 2020",
        "05, 13, 2020, ngày … tháng … năm 2020",
        "05, 00, 2020, ngày … tháng … năm 2020",
        "00, 3, 2020, ngày … tháng 3 năm 2020",
        "05, 3, 0020, ngày … tháng 3 năm …",
        "05, 3, 2020, ngày 05 tháng 3 năm 2020"
    })
    void of_an_impossible_date_month_and_year_are_kept_if_they_can_be(
            String day, String month, String year, String date) {
        assertThat(PlaceAndDate.read(String.format(Locale.ROOT, "Huế, %s/%s/%s", day, month, year))
                        .date())
                .hasToString(date);
        assertThat(PlaceAndDate.read(String.format(Locale.ROOT, "Huế, ngày %s tháng %s năm %s", day, month, year))
                        .date())
                .hasToString(date);
    }

    @Test
    void figures_of_a_date_have_their_places() {
        String line = "Huế, ngày 5/1/2020 x";

        assertThat(part(line, Part.DATE)).isEqualTo("ngày 5/1/2020");
        assertThat(part(line, Part.DAY)).isEqualTo("5");
        assertThat(part(line, Part.MONTH)).isEqualTo("1");
        assertThat(part(line, Part.YEAR)).isEqualTo("2020");
        assertThat(part(line, Part.TRAILER)).isEqualTo("x");
        assertThat(part("Huế, 31/02/2020", Part.YEAR)).isEqualTo("2020");
    }
}
