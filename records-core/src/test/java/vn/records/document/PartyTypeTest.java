package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.document.DocumentType.Presence;

final class PartyTypeTest {

    @ParameterizedTest
    @CsvSource({"2018-04-03, QĐi", "2019-03-10, QĐi", "2019-03-11, QĐ QĐi", "2026-05-26, QĐ QĐi", "2026-05-27, QĐ"})
    void quy_dinh_has_the_code_of_its_day(LocalDate day, String codes) {
        assertThat(PartyType.PROVISIONS.abbreviations(day))
                .containsExactlyElementsOf(Splitter.on(' ').split(codes));
    }

    @Test
    void a_code_may_stand_for_two_types() {
        assertThat(PartyType.ofAbbreviation("QĐ", LocalDate.of(2026, 5, 27)))
                .containsExactly(PartyType.DECISION, PartyType.PROVISIONS);
        assertThat(PartyType.ofAbbreviation("QĐ", LocalDate.of(2019, 3, 10))).containsExactly(PartyType.DECISION);
        assertThat(PartyType.ofAbbreviation("qđ", LocalDate.of(2026, 5, 27))).isEmpty();
    }

    @Test
    void what_no_guidance_fixes_has_no_abbreviation() {
        LocalDate day = LocalDate.of(2026, 6, 29);
        assertThat(PartyType.DECLARATION.abbreviations(day)).isEmpty();
        assertThat(PartyType.INVITATION.abbreviations(day)).isEmpty();
        assertThat(PartyType.NOTICE.abbreviations(day)).containsExactly("TB");
    }

    @ParameterizedTest
    @EnumSource(PartyType.class)
    void a_type_is_found_by_its_code_slug_and_name(PartyType type) {
        assertThat(PartyType.parse(type.code())).isEqualTo(type);
        assertThat(PartyType.parse(type.slug())).isEqualTo(type);
        assertThat(PartyType.ofName("  " + type.vietnameseName().replace(" ", "  ")))
                .contains(type);
        assertThat(PartyType.startOf(type.vietnameseName() + " về công tác cán bộ"))
                .contains(type);
        assertThat(type.isInForceOn(LocalDate.of(2018, 4, 3))).isTrue();
        assertThat(type.isInForceOn(LocalDate.of(2018, 4, 2))).isTrue();
    }

    @Test
    void only_the_letter_has_no_name_of_its_type() {
        assertThat(Arrays.stream(PartyType.values()).filter(type -> type.typeNameLine() == Presence.NO))
                .containsExactly(PartyType.OFFICIAL_LETTER);
    }

    @Test
    void what_is_no_type_of_the_party_is_not_found() {
        assertThat(PartyType.ofName("Hợp đồng")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PartyType.parse("HĐ"));
    }
}
