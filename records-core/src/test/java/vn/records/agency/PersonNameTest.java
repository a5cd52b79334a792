package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.agency.Honour.Kind;

class PersonNameTest {

    private static PersonName read(String line) {
        return PersonName.read(line).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trần B",
                "Nguyễn Văn A",
                "Lê Thị Thu Hà",
                "Y Thanh Hà Niê KĐăm",
                "H'Hen Niê",
                "Tôn Nữ Thị Bích Ngọc",
                "NGUYỄN VĂN A"
            })
    void a_name_is_two_to_six_words_with_a_capital(String line) {
        assertThat(read(line)).hasToString(line);
        assertThat(read(line).honours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nguyễn",
                "nguyễn văn a",
                "Nguyễn văn A",
                "Nguyễn Văn A.",
                "Một Hai Ba Bốn Năm Sáu Bảy",
                "15 Văn A",
                "Chủ Tịch",
                "Phó Giám Đốc",
                "PGS.TS.",
                "Nơi nhận:",
                "TS. nguyễn"
            })
    void other_lines_are_no_names(String line) {
        assertThat(PersonName.read(line)).isEmpty();
    }

    @Test
    void spaces_and_letters_are_folded() {
        String line = Normalizer.normalize("  Nguyễn\u00a0 Thị  Hoà ", Normalizer.Form.NFD);

        assertThat(read(line).name()).isEqualTo("Nguyễn Thị Hòa");
    }

    @ParameterizedTest
    @CsvSource({
        "GS. Nguyễn Văn A, ACADEMIC_RANK, GS.",
        "Phó Giáo sư Nguyễn Văn A, ACADEMIC_RANK, Phó Giáo sư",
        "TS. Nguyễn Văn A, DEGREE, TS.",
        "TS Nguyễn Văn A, DEGREE, TS",
        "ThS.Nguyễn Văn A, DEGREE, ThS.",
        "Tiến sĩ Nguyễn Văn A, DEGREE, Tiến sĩ",
        "Tiến sĩ khoa học Nguyễn Văn A, DEGREE, Tiến sĩ khoa học",
        "Thạc sỹ Nguyễn Văn A, DEGREE, Thạc sỹ",
        "BS. Nguyễn Văn A, DEGREE, BS.",
        "BSCKII. Nguyễn Văn A, DEGREE, BSCKII.",
        "CN. Nguyễn Văn A, DEGREE, CN.",
        "KS. Nguyễn Văn A, DEGREE, KS.",
        "Luật sư Nguyễn Văn A, DEGREE, Luật sư",
        "NSND Nguyễn Văn A, HONOUR, NSND",
        "NSƯT. Nguyễn Văn A, HONOUR, NSƯT.",
        "NGND Nguyễn Văn A, HONOUR, NGND",
        "NGƯT Nguyễn Văn A, HONOUR, NGƯT",
        "Nhà giáo ưu tú Nguyễn Văn A, HONOUR, Nhà giáo ưu tú",
        "Đại tá Nguyễn Văn A, MILITARY_RANK, Đại tá",
        "THƯỢNG TÁ Nguyễn Văn A, MILITARY_RANK, THƯỢNG TÁ",
        "Thiếu tướng Nguyễn Văn A, MILITARY_RANK, Thiếu tướng",
        "Đại uý Nguyễn Văn A, MILITARY_RANK, Đại uý"
    })
    void a_title_before_the_name_is_told_apart(String line, Kind kind, String written) {
        PersonName name = read(line);

        assertThat(name.name()).isEqualTo("Nguyễn Văn A");
        assertThat(name.honours()).singleElement().satisfies(honour -> {
            assertThat(honour.kind()).isEqualTo(kind);
            assertThat(honour.written()).isEqualTo(written);
            assertThat(honour.at().in(line)).isEqualTo(written);
        });
        assertThat(name.honours(kind)).hasSize(1);
    }

    @Test
    void several_titles_are_read_one_after_the_other() {
        PersonName name = read("Đại tá, PGS.TS. Bác sĩ Nguyễn Văn A");

        assertThat(name.honours()).extracting(Honour::written).containsExactly("Đại tá", "PGS.", "TS.", "Bác sĩ");
        assertThat(name.honours(Kind.DEGREE)).hasSize(2);
        assertThat(name.honours(Kind.HONOUR)).isEmpty();
    }

    @Test
    void places_refer_to_the_line_as_given() {
        String line = Normalizer.normalize("  Tiến sĩ Nguyễn Văn A", Normalizer.Form.NFD);

        assertThat(read(line).honours())
                .singleElement()
                .satisfies(honour -> assertThat(honour.at().in(line))
                        .isEqualTo(Normalizer.normalize("Tiến sĩ", Normalizer.Form.NFD)));
    }

    @Test
    void a_common_family_name_is_a_hint_that_it_is_a_name() {
        assertThat(read("Nguyễn Văn A").hasCommonFamilyName()).isTrue();
        assertThat(read("ĐỖ VĂN A").hasCommonFamilyName()).isTrue();
        assertThat(read("Y Thanh Hà").hasCommonFamilyName()).isTrue();
        assertThat(read("Chương I").hasCommonFamilyName()).isFalse();
        assertThat(read("QUYẾT ĐỊNH").hasCommonFamilyName()).isFalse();
    }

    @Test
    void a_name_in_capitals_is_told() {
        assertThat(read("NGUYỄN VĂN A").isInCapitals()).isTrue();
        assertThat(read("Nguyễn Văn A").isInCapitals()).isFalse();
    }

    @Test
    void a_name_of_another_shape_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("nguyễn", ImmutableList.of()))
                .withMessage("no name of a person: 'nguyễn'");
    }
}
