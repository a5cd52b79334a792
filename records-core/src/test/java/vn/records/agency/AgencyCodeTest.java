package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.agency.AgencyCode.Grammar;

class AgencyCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000.00.00.G22, QCVN_102",
        "000.06.16.G09, QCVN_102",
        "002.00.20.H13, QCVN_102",
        "G22, QD_20",
        "H37.DN.001, QD_20",
        "Z01ABC, SCHEME",
        "Z99A.B, SCHEME",
        "0100109106, ENTERPRISE",
        "0100109106-001, ENTERPRISE"
    })
    void the_grammar_is_told_by_the_place_of_level_one(String text, Grammar grammar) {
        AgencyCode code = AgencyCode.parse(text);

        assertThat(code.grammar()).isEqualTo(grammar);
        assertThat(code).hasToString(text);
        assertThat(AgencyCode.parse(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "28.22.H17",
                "g22",
                "G2",
                "G222",
                "000.00.00.22",
                "Z00A",
                "Z01",
                "G22.",
                "G22..A",
                "000.00.00.G2Đ",
                "G22.ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789"
            })
    void what_is_no_identifier(String text) {
        assertThat(AgencyCode.grammarsOf(text)).isEmpty();
        assertThatThrownBy(() -> AgencyCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_message_says_why() {
        assertThatThrownBy(() -> AgencyCode.parse("28.22.H17"))
                .hasMessageStartingWith("level 1 stands last, so four groups");
        assertThatThrownBy(() -> AgencyCode.parse("g22")).hasMessageStartingWith("an identifier has capital letters");
        assertThatThrownBy(() -> AgencyCode.parse("ABC")).hasMessageStartingWith("no level-1 group");
        assertThatThrownBy(() -> AgencyCode.parse("A12.00.00.G22"))
                .hasMessageStartingWith("follows more than one grammar");
        assertThat(new AgencyCode("A12.00.00.G22", Grammar.QCVN_102).levelOne()).hasToString("000.00.00.G22");
        assertThatThrownBy(() -> new AgencyCode("G22", Grammar.QCVN_102)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_level_one_is_converted() {
        assertThat(AgencyCode.parse("000.00.00.G22").to(Grammar.QD_20))
                .isEqualTo(new CodeConversion.Converted(AgencyCode.parse("G22")));
        assertThat(AgencyCode.parse("G22").to(Grammar.QCVN_102))
                .isEqualTo(new CodeConversion.Converted(AgencyCode.parse("000.00.00.G22")));
        assertThat(AgencyCode.parse("G22").to(Grammar.QD_20))
                .isEqualTo(new CodeConversion.Converted(AgencyCode.parse("G22")));
        assertThat(AgencyCode.parse("000.06.16.G09").to(Grammar.QD_20)).isEqualTo(CodeConversion.Refused.ISSUED_AFRESH);
        assertThat(AgencyCode.parse("H37.DN").to(Grammar.QCVN_102)).isEqualTo(CodeConversion.Refused.ISSUED_AFRESH);
        assertThat(AgencyCode.parse("000.00.00.Z22").to(Grammar.QD_20))
                .isEqualTo(CodeConversion.Refused.RESERVED_LETTER);
        assertThat(AgencyCode.parse("Z01A").to(Grammar.QD_20)).isEqualTo(CodeConversion.Refused.OTHER_KIND);
        assertThat(AgencyCode.parse("G22").to(Grammar.SCHEME)).isEqualTo(CodeConversion.Refused.OTHER_KIND);
        for (CodeConversion.Refused refused : CodeConversion.Refused.values()) {
            assertThat(refused.vietnamese()).isNotEqualTo(refused.english()).isNotBlank();
        }
    }

    @Test
    void level_one_is_the_agency_on_top() {
        assertThat(AgencyCode.parse("000.06.16.G09").levelOne()).hasToString("000.00.00.G09");
        assertThat(AgencyCode.parse("H37.DN.001").levelOne()).hasToString("H37");
        assertThat(AgencyCode.parse("Z01A").levelOne()).hasToString("Z01A");
    }
}
