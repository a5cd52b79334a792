package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.act.AboutLegislation;

class LegislationTypeTest {

    @ParameterizedTest
    @CsvSource({
        "THÔNG TƯ, CIRCULAR",
        "Nghị  định, DECREE",
        "BỘ LUẬT, LEGAL_CODE",
        "THÔNG TƯ LIÊN TỊCH, JOINT_CIRCULAR",
        "QUYẾT ĐỊNH, DECISION"
    })
    void a_heading_tells_its_type(String heading, LegislationType type) {
        assertThat(LegislationType.ofName(heading)).contains(type);
        assertThat(LegislationType.ofHeading(heading)).contains(type);
    }

    @Test
    void the_name_of_a_law_may_follow_on_its_line() {
        assertThat(LegislationType.ofHeading("LUẬT LƯU TRỮ")).contains(LegislationType.LAW);
        assertThat(LegislationType.ofHeading("BỘ LUẬT LAO ĐỘNG")).contains(LegislationType.LEGAL_CODE);
        assertThat(LegislationType.ofName("LUẬT LƯU TRỮ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KẾ HOẠCH", "LUẬT SƯ", "THÔNG TƯ CỦA BỘ", "NGHỊ"})
    void other_headings_tell_none(String heading) {
        assertThat(LegislationType.ofName(heading)).isEmpty();
    }

    @Test
    void numbers_of_laws_name_the_body_alone() {
        assertThat(LegislationType.LAW.abbreviation()).isEmpty();
        assertThat(LegislationType.LAW.isNumberedByBody()).isTrue();
        assertThat(LegislationType.ofAbbreviation("TT")).contains(LegislationType.CIRCULAR);
        assertThat(LegislationType.ofAbbreviation("L")).isEmpty();
        assertThat(LegislationType.ofAbbreviation("KH")).isEmpty();
    }

    @Test
    void codes_and_slugs_are_each_of_one_type() {
        assertThat(Arrays.stream(LegislationType.values()).map(LegislationType::code))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(LegislationType.values()).map(LegislationType::slug))
                .doesNotHaveDuplicates();
        assertThat(LegislationType.JOINT_CIRCULAR.slug()).isEqualTo("thong-tu-lien-tich");
    }

    @Test
    void only_resolutions_and_decisions_have_the_names_of_administrative_types() {
        assertThat(Arrays.stream(LegislationType.values()).filter(LegislationType::isAlsoAdministrative))
                .containsExactly(LegislationType.RESOLUTION, LegislationType.DECISION);
    }

    @Test
    void a_type_is_in_force_from_the_first_law_on_its_form_and_older_ones_count() {
        assertThat(LegislationType.CIRCULAR.inForce().first()).isEqualTo(LocalDate.of(2016, 7, 1));
        assertThat(LegislationType.LAW.inForce().first()).isEqualTo(LocalDate.of(2017, 5, 20));
        assertThat(LegislationType.LAW.isInForceOn(LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(LegislationType.LAW.typeNameLine()).isEqualTo(DocumentType.Presence.YES);
        assertThat(LegislationType.LAW.addressees()).isEqualTo(DocumentType.Presence.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "Về việc đính chính Thông tư số 05/2026/TT-BNV, 2025-12-15, true",
        "Đính chính Thông tư số 05/2026/TT-BNV, 2026-06-29, true",
        "VỀ VIỆC HƯỚNG DẪN ÁP DỤNG Nghị định, 2026-06-29, true",
        "Về việc tiếp tục có hiệu lực của Quyết định, 2026-06-29, true",
        "Về việc đính chính Thông tư số 05/2026/TT-BNV, 2025-12-14, false",
        "Quy định việc đính chính hộ tịch, 2026-06-29, false"
    })
    void what_speaks_of_legislation_is_told_by_its_subject(String subject, LocalDate day, boolean told) {
        assertThat(AboutLegislation.isOf(subject, day)).isEqualTo(told);
    }
}
