package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.PlaceAndDateFlaw.Kind;

/** Slips in lines of place and date: the kind, where it stands, and what belongs there. */
class PlaceAndDateFlawTest {

    /** The flaws in a short notation: kind, start, end, what should stand there. */
    private static String flaws(String line) {
        return PlaceAndDate.read(line).flaws().stream()
                .map(flaw -> String.format(
                        Locale.ROOT,
                        "%s %d-%d [%s]",
                        flaw.kind(),
                        flaw.at().start(),
                        flaw.at().end(),
                        flaw.right()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05 tháng 3 năm 2020|PLACE_MISSING 0-0 []",
                "' ,  ngày 05 tháng 3 năm 2020'|PLACE_MISSING 1-2 [,]",
                "…4..., ngày 05 tháng 3 năm 2020|PLACE_MISSING 0-6 […4...,]",
                "Hà Nội ngày 05 tháng 3 năm 2020|MISSING_COMMA 6-6 [,]",
                "Hà Nội; ngày 05 tháng 3 năm 2020|MISSING_COMMA 6-7 [,]",
                "Hà Nội. ngày 05 tháng 3 năm 2020|MISSING_COMMA 6-7 [,]",
                "Hà Nội – ngày 05 tháng 3 năm 2020|MISSING_COMMA 6-8 [,]",
                "Hà Nội , ngày 05 tháng 3 năm 2020|SPACE_BEFORE_COMMA 6-7 []",
                "hà Nội, ngày 05 tháng 3 năm 2020|PLACE_NOT_CAPITAL 0-1 [H]",
                "Hà nội, ngày 05 tháng 3 năm 2020|PLACE_NOT_CAPITAL 3-4 [N]",
                "Đà nẵng, ngày 05 tháng 3 năm 2020|PLACE_NOT_CAPITAL 3-4 [N]",
                "phố Huế, ngày 05 tháng 3 năm 2020|PLACE_NOT_CAPITAL 0-1 [P]",
                "đắk lắk, ngày 05 tháng 3 năm 2020|PLACE_NOT_CAPITAL 0-1 [Đ]; PLACE_NOT_CAPITAL 4-5 [L]",
                "TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-4 [Thành phố ]",
                "Tp.Huế, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Thành phố ]",
                "TP Huế, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Thành phố ]",
                "TX. Sơn Tây, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-4 [Thị xã ]",
                "TT. Sa Pa, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-4 [Thị trấn ]",
                "T. Lào Cai, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Tỉnh ]",
                "Q.1, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-2 [Quận ]",
                "H. Đông Anh, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Huyện ]",
                "P. Ba Đình, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Phường ]",
                "X. Ba Vì, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Xã ]",
                "TPHCM, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-5 [Thành phố Hồ Chí Minh]",
                "TP. HCM, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-7 [Thành phố Hồ Chí Minh]",
                "tphcm, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-5 [Thành phố Hồ Chí Minh]",
                "tp. huế, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-4 [Thành phố ]; PLACE_NOT_CAPITAL 4-5 [H]",
                "HCM, ngày 05 tháng 3 năm 2020|PLACE_ABBREVIATED 0-3 [Thành phố Hồ Chí Minh]",
                "Tàu TP. Huế, ngày 05 tháng 3 năm 2020|''"
            })
    void the_place_and_its_comma_are_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "5 tháng 3, DAY_WITHOUT_ZERO 12-13 [05]",
        "9 tháng 3, DAY_WITHOUT_ZERO 12-13 [09]",
        "05 tháng 1, MONTH_WITHOUT_ZERO 21-22 [01]",
        "05 tháng 2, MONTH_WITHOUT_ZERO 21-22 [02]",
        "05 tháng 03, MONTH_WITH_NEEDLESS_ZERO 21-23 [3]",
        "05 tháng 09, MONTH_WITH_NEEDLESS_ZERO 21-23 [9]",
        "5 tháng 1, DAY_WITHOUT_ZERO 12-13 [05]; MONTH_WITHOUT_ZERO 20-21 [01]",
        "31 tháng 02, IMPOSSIBLE_DATE 7-32 [ngày 31 tháng 02 năm 2020]",
        "32 tháng 3, IMPOSSIBLE_DATE 7-31 [ngày 32 tháng 3 năm 2020]",
        "00 tháng 3, IMPOSSIBLE_DATE 7-31 [ngày 00 tháng 3 năm 2020]",
        "05 tháng 13, IMPOSSIBLE_DATE 7-32 [ngày 05 tháng 13 năm 2020]",
        "05 tháng 0, IMPOSSIBLE_DATE 7-31 [ngày 05 tháng 0 năm 2020]",
        "05 THÁNG 3, DATE_WORD_NOT_LOWER_CASE 15-20 [tháng]",
        "10 tháng 10, ''"
    })
    void day_and_month_are_judged(String dayAndMonth, String flaws) {
        assertThat(flaws("Huế B, ngày " + dayAndMonth + " năm 2020")).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huế, ngày 5 tháng 3 năm 20|DAY_WITHOUT_ZERO 10-11 [05]; YEAR_NOT_FOUR_DIGITS 24-26 [20]",
                "Huế, ngày 05 tháng 3 năm 20|YEAR_NOT_FOUR_DIGITS 25-27 [20]",
                "Huế, ngày 05 tháng 3 năm 20200|YEAR_NOT_FOUR_DIGITS 25-30 [20200]",
                "Huế, ngày 05 tháng 3 năm 20200.|YEAR_NOT_FOUR_DIGITS 25-30 [20200]",
                "Huế, ngày 05 tháng 3 năm 0020|IMPOSSIBLE_DATE 5-29 [ngày 05 tháng 3 năm 0020]",
                "Huế, Ngày 05 tháng 3 Năm 2020|DATE_WORD_NOT_LOWER_CASE 5-9 [ngày]; DATE_WORD_NOT_LOWER_CASE 21-24 [năm]",
                "Huế, ngày 5/1/2020|DATE_NOT_IN_WORDS 5-18 [ngày 05 tháng 01 năm 2020]",
                "Huế, 05-3-2020|DATE_NOT_IN_WORDS 5-14 [ngày 05 tháng 3 năm 2020]",
                "Huế, 05 . 3 . 2020|DATE_NOT_IN_WORDS 5-18 [ngày 05 tháng 3 năm 2020]",
                "Huế, 31/02/2020|IMPOSSIBLE_DATE 5-15 [31/02/2020]",
                "Huế, ngày 5 tháng 01 2020|DATE_NOT_IN_WORDS 5-25 [ngày 05 tháng 01 năm 2020]",
                "Huế, ngày 05 tháng 3, 2020|DATE_NOT_IN_WORDS 5-26 [ngày 05 tháng 3 năm 2020]",
                "Huế, ngày 05 tháng III năm 2020|DATE_NOT_IN_WORDS 5-31 [ngày 05 tháng 3 năm 2020]",
                "Huế, ngày 31 tháng II năm 2020|IMPOSSIBLE_DATE 5-30 [ngày 31 tháng II năm 2020]",
                "Huế 5/1/2020|MISSING_COMMA 3-3 [,]; DATE_NOT_IN_WORDS 4-12 [ngày 05 tháng 01 năm 2020]"
            })
    void the_form_of_the_date_is_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @Test
    void flaws_can_be_asked_for_by_kind_and_say_whether_they_can_be_fixed() {
        PlaceAndDateReading reading = PlaceAndDate.read("Huế ngày 5 tháng 3 năm 20");

        assertThat(reading.flaws(Kind.MISSING_COMMA)).singleElement().matches(PlaceAndDateFlaw::isFixable);
        assertThat(reading.flaws(Kind.YEAR_NOT_FOUR_DIGITS))
                .singleElement()
                .matches(flaw -> !flaw.isFixable() && flaw.written().equals("20"));
        assertThat(reading.flaws(Kind.PLACE_MISSING)).isEmpty();
    }
}
