package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyVocabularyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"SỞ NỘI VỤ", "Ủy ban nhân dân tỉnh", "UBND", "TRƯỜNG THPT A", "Chi cục Thuế", "NHÀ XUẤT BẢN"})
    void names_of_agencies_begin_with_their_nouns(String name) {
        assertThat(AgencyVocabulary.beginsAsAgency(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TỈNH NINH BÌNH", "VÀ MÔI TRƯỜNG", "NHÂN DÂN", "SỞHỮU"})
    void other_lines_do_not(String line) {
        assertThat(AgencyVocabulary.beginsAsAgency(line)).isFalse();
    }

    @Test
    void local_bodies_are_told_with_and_without_their_unit() {
        assertThat(AgencyVocabulary.localBodies()).allMatch(AgencyVocabulary::isLocalBody);
        assertThat(AgencyVocabulary.localBodies()).allMatch(AgencyVocabulary::beginsAsLocalBody);
        assertThat(AgencyVocabulary.isLocalBody("UBND TỈNH")).isFalse();
        assertThat(AgencyVocabulary.beginsAsLocalBody("HĐND TỈNH")).isTrue();
        assertThat(AgencyVocabulary.beginsAsLocalBody("ỦY BAN NHÂN DÂN.")).isTrue();
        assertThat(AgencyVocabulary.beginsAsLocalBody("UBNDTP")).isFalse();
        assertThat(AgencyVocabulary.beginsAsLocalBody("ỦY BAN DÂN TỘC")).isFalse();
    }

    @Test
    void ministries_and_local_bodies_have_departments_below_them() {
        assertThat(AgencyVocabulary.beginsAsBodyWithDepartments("BỘ NỘI VỤ")).isTrue();
        assertThat(AgencyVocabulary.beginsAsBodyWithDepartments("UBND XÃ A")).isTrue();
        assertThat(AgencyVocabulary.beginsAsBodyWithDepartments("SỞ NỘI VỤ")).isFalse();
        assertThat(AgencyVocabulary.beginsAsDepartment("SỞ NỘI VỤ")).isTrue();
        assertThat(AgencyVocabulary.beginsAsDepartment("CHI CỤC THUẾ")).isTrue();
        assertThat(AgencyVocabulary.beginsAsDepartment("BỘ NỘI VỤ")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ NỘI VỤ, GIÁM ĐỐC",
        "ỦY BAN NHÂN DÂN XÃ A, CHỦ TỊCH",
        "TỔNG CỤC THUẾ, TỔNG CỤC TRƯỞNG",
        "CỤC THUẾ, CỤC TRƯỞNG",
        "TỔNG CÔNG TY A, TỔNG GIÁM ĐỐC"
    })
    void the_longest_noun_of_a_name_tells_the_title_of_its_head(String name, String title) {
        assertThat(AgencyVocabulary.headTitles(name)).containsExactly(title);
    }

    @Test
    void a_head_may_have_one_of_two_titles_or_one_that_is_not_known() {
        assertThat(AgencyVocabulary.headTitles("CÔNG TY A")).containsExactly("GIÁM ĐỐC", "TỔNG GIÁM ĐỐC");
        assertThat(AgencyVocabulary.headTitles("BAN QUẢN LÝ A")).isEmpty();
    }

    @Test
    void abbreviations_of_common_phrases_are_no_official_names() {
        assertThat(AgencyVocabulary.isNeverOfficial("UBND")).isTrue();
        assertThat(AgencyVocabulary.isNeverOfficial("VNPT")).isFalse();
    }

    @Test
    void some_sectors_may_allow_honours() {
        assertThat(AgencyVocabulary.mayAllowHonours("SỞ Y TẾ")).isTrue();
        assertThat(AgencyVocabulary.mayAllowHonours("TRƯỜNG CHÍNH TRỊ A")).isTrue();
        assertThat(AgencyVocabulary.mayAllowHonours("SỞ NỘI VỤ")).isFalse();
    }

    @Test
    void a_citation_names_an_authority() {
        assertThat(AgencyVocabulary.namesAuthority("nghị định số 30/2020/nđ-cp ngày 05 tháng 3 năm 2020 chính phủ"))
                .isTrue();
        assertThat(AgencyVocabulary.namesAuthority("ban chỉ đạo")).isTrue();
        assertThat(AgencyVocabulary.namesAuthority("ban hành quy chế")).isFalse();
    }
}
