package vn.records.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.agency.AgencyCode;

class FileIdentifierTest {

    @Test
    void it_is_agency_year_and_notation() {
        FileIdentifier identifier = FileIdentifier.parse("000.06.16.G09.2010.01.TH");

        assertThat(identifier.agency()).isEqualTo(AgencyCode.parse("000.06.16.G09"));
        assertThat(identifier.year()).isEqualTo(2010);
        assertThat(identifier.notation()).isEqualTo(FileCode.of("01.TH"));
        assertThat(identifier.toCode()).isEqualTo(FileCode.of("000.06.16.G09.2010.01.TH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H37.DN.001.2024.01.TCCB", "G22.1999.01-VP", "Z01A.2026.1"})
    void it_comes_back_as_it_was(String text) {
        assertThat(FileIdentifier.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "01.TCCB, NO_YEAR",
        "G22.2999.01, NO_YEAR",
        "X.2026.01, NO_AGENCY",
        "G22.2024.2025.01, AMBIGUOUS",
        "000.00.00.G22-260105-0001, PROCEDURE"
    })
    void why_a_text_is_none(String text, FileIdentifier.Flaw flaw) {
        assertThat(FileIdentifier.flawOf(text)).contains(flaw);
        assertThatThrownBy(() -> FileIdentifier.parse(text)).hasMessageStartingWith(flaw.english());
        assertThat(flaw.vietnamese()).isNotEqualTo(flaw.english());
    }

    @Test
    void years_are_of_two_centuries() {
        AgencyCode agency = AgencyCode.parse("G22");
        assertThatThrownBy(() -> new FileIdentifier(agency, 1899, FileCode.of("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileIdentifier(agency, 2100, FileCode.of("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new FileIdentifier(agency, 1900, FileCode.of("1"))).hasToString("G22.1900.1");
        assertThat(new FileIdentifier(agency, 2099, FileCode.of("1"))).hasToString("G22.2099.1");
    }

    @Test
    void large_headings_have_roman_numbers() {
        assertThat(ImmutableList.of(
                        FileList.roman(1),
                        FileList.roman(4),
                        FileList.roman(9),
                        FileList.roman(14),
                        FileList.roman(49),
                        FileList.roman(90),
                        FileList.roman(2026)))
                .containsExactly("I", "IV", "IX", "XIV", "XLIX", "XC", "MMXXVI");
    }
}
