package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

/** The marks a document may carry, and the kinds of copies. */
class MarkTest {

    @ParameterizedTest
    @CsvSource({"HỎA TỐC, FLASH", "HOẢ TỐC, FLASH", "Thượng  khẩn, VERY_URGENT", "khẩn, URGENT"})
    void an_urgency_is_known_by_its_words(String line, Urgency urgency) {
        assertThat(Urgency.ofText(line)).contains(urgency);
    }

    @ParameterizedTest
    @CsvSource({"TUYỆT MẬT, TOP_SECRET", "TỐI MẬT, SECRET", "MẬT, CONFIDENTIAL"})
    void a_secrecy_is_known_by_its_words(String line, Secrecy secrecy) {
        assertThat(Secrecy.ofText(line)).contains(secrecy);
        assertThat(secrecy.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"XEM XONG TRẢ LẠI, RETURN_AFTER_READING", "LƯU HÀNH NỘI BỘ, INTERNAL_USE"})
    void a_circulation_mark_is_known_by_its_words(String line, CirculationMark mark) {
        assertThat(CirculationMark.ofText(line)).contains(mark);
        assertThat(mark.text()).isEqualTo(line);
    }

    @Test
    void other_words_are_no_marks() {
        assertThat(Urgency.ofText("KHẨN CẤP")).isEmpty();
        assertThat(Secrecy.ofText("BÍ MẬT")).isEmpty();
        assertThat(CirculationMark.ofText("")).isEmpty();
        assertThat(CopyKind.ofHeading("BẢN SAO")).isEmpty();
        assertThat(CopyKind.ofCode("TRS")).isEmpty();
    }

    @Test
    void the_marks_of_urgency_are_those_of_the_law() {
        assertThat(Urgency.values()).extracting(Urgency::text).containsExactly("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN");
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, SY, SAO Y, Bản sao y, Full copy",
        "EXTRACT, TrS, TRÍCH SAO, Bản trích sao, Extract copy",
        "COPY_OF_COPY, SL, SAO LỤC, Bản sao lục, Copy of a full copy"
    })
    void a_copy_has_code_heading_and_names(
            CopyKind kind, String code, String heading, String vietnamese, String english) {
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.heading()).isEqualTo(heading);
        assertThat(kind.vietnameseName()).isEqualTo(vietnamese);
        assertThat(kind.englishName()).isEqualTo(english);
        assertThat(CopyKind.ofCode(code)).contains(kind);
        assertThat(CopyKind.ofHeading(" " + heading)).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void every_component_has_a_name_in_both_languages(Component component) {
        assertThat(component.vietnameseName()).isNotBlank().isNotEqualTo(component.englishName());
        assertThat(component.englishName()).isNotBlank();
    }

    @Test
    void the_components_of_the_report_and_two_of_the_Party_are_named() {
        assertThat(Component.values()).hasSize(27);
    }
}
