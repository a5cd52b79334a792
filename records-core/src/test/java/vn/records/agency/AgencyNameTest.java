package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.agency.AgencyName.Abbreviation;

class AgencyNameTest {

    @ParameterizedTest
    @CsvSource({
        "UBND TỈNH LÀO CAI, UBND, ỦY BAN NHÂN DÂN",
        "HĐND XÃ BA VÌ, HĐND, HỘI ĐỒNG NHÂN DÂN",
        "SỞ NỘI VỤ TP. HUẾ, TP., THÀNH PHỐ",
        "Sở Nội vụ Tp. Huế, Tp., THÀNH PHỐ",
        "SỞ NỘI VỤ TP HUẾ, TP, THÀNH PHỐ",
        "TRƯỜNG THPT CHU VĂN AN, THPT, TRUNG HỌC PHỔ THÔNG",
        "CÔNG TY TNHH ABC, TNHH, TRÁCH NHIỆM HỮU HẠN",
        "SỞ GD&ĐT LÀO CAI, GD&ĐT, GIÁO DỤC VÀ ĐÀO TẠO",
        "BAN TỔ CHỨC TƯ., TƯ., TRUNG ƯƠNG",
        "Trường THCS Ba Vì, THCS, TRUNG HỌC CƠ SỞ"
    })
    void a_common_abbreviation_is_found(String text, String written, String meaning) {
        assertThat(AgencyName.of(text).abbreviations()).singleElement().satisfies(found -> {
            assertThat(found.written()).isEqualTo(written);
            assertThat(found.at().in(text)).isEqualTo(written);
            assertThat(found.meaning()).isEqualTo(meaning);
        });
    }

    @Test
    void all_abbreviations_are_found_in_order() {
        assertThat(AgencyName.of("UBND TP. HCM").abbreviations())
                .extracting(Abbreviation::written)
                .containsExactly("UBND", "TP.", "HCM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BỘ NỘI VỤ", "SỞ TƯ PHÁP", "Sở Tư pháp", "tp", "UBNDX", "Văn phòng Cp", "CÔNG TY tp."})
    void a_full_name_has_none(String text) {
        assertThat(AgencyName.of(text).abbreviations()).isEmpty();
        assertThat(AgencyName.of(text)).hasToString(text);
    }

    @Test
    void places_refer_to_the_name_as_given() {
        String text = Normalizer.normalize("SỞ NỘI VỤ UBND", Normalizer.Form.NFD);

        assertThat(AgencyName.of(text).abbreviations())
                .singleElement()
                .satisfies(found -> assertThat(found.at().in(text)).isEqualTo("UBND"));
    }

    @Test
    void a_name_has_a_letter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyName.of(" 15 "))
                .withMessageContaining("' 15 '");
    }
}
