package vn.records.retention.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesFactTest {

    @ParameterizedTest
    @EnumSource
    void every_fact_cites_a_provision(ArchivesFact fact) {
        assertThat(fact.citations()).isNotEmpty();
        assertThat(fact).hasToString(fact.id());
        assertThat(fact.id()).matches("[A-Z0-9]+-[0-9.]+");
    }

    @Test
    void facts_have_periods_of_force_and_say_how_well_they_are_known() {
        assertThat(ArchivesFact.TRF_01_LAW_2011.inForce()).hasToString("2012-07-01/2025-06-30");
        assertThat(ArchivesFact.TRF_01_LAW_2011.isInForceOn(LocalDate.of(2025, 6, 30)))
                .isTrue();
        assertThat(ArchivesFact.TRF_01_LAW_2011.isInForceOn(LocalDate.of(2025, 7, 1)))
                .isFalse();
        assertThat(ArchivesFact.TRF_05.inForce()).hasToString("2025-07-01/");
        assertThat(ArchivesFact.RET_05.isInForceOn(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(ArchivesFact.RET_06.verification()).isEqualTo(Verification.INFERENCE);
        assertThat(ArchivesFact.TRF_01.verification()).isEqualTo(Verification.TEXT);
        assertThat(ArchivesFact.TRF_05.verification()).isEqualTo(Verification.SUMMARY);
    }

    @Test
    void provisions_are_cited_down_to_the_point() {
        assertThat(ArchivesFact.TRF_01_LAW_2011.citations().get(0).vietnamese())
                .isEqualTo("Luật Lưu trữ 01/2011/QH13, Điều 11, khoản 1, điểm a");
        assertThat(ArchivesFact.TRF_03.citations().get(0).vietnamese()).isEqualTo("Luật Lưu trữ 33/2024/QH15, Điều 17");
        assertThat(ArchivesFact.HIS_01.citations().get(0).english())
                .isEqualTo("Archives Law 01/2011/QH13, Article 21, clause 1");
        assertThat(ArchivesFact.REO_09.citations().get(0).vietnamese()).endsWith("Điều 6, khoản 3, điểm 3");
    }
}
