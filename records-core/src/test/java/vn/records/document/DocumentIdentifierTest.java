package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.agency.AgencyCode;

class DocumentIdentifierTest {

    @Test
    void the_first_two_commas_part_it() {
        DocumentIdentifier identifier = DocumentIdentifier.parse("000.00.00.G22,2015/09/30,7816/VPCP-TTĐT, bản 2");

        assertThat(identifier.agency()).isEqualTo(AgencyCode.parse("000.00.00.G22"));
        assertThat(identifier.date()).isEqualTo(LocalDate.of(2015, 9, 30));
        assertThat(identifier.number()).isEqualTo("7816/VPCP-TTĐT, bản 2");
        assertThat(identifier).hasToString("000.00.00.G22,2015/09/30,7816/VPCP-TTĐT, bản 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000.00.00.H01,2018,10|YEAR_ONLY", "G22,2018/02/30,10|NO_DATE", "G22,30/09/2015,10|NO_DATE",
                        "G22,0999/01/01,10|NO_DATE",
                "G2,2015/09/30,10|NO_AGENCY", "G22,2015/09/30|TOO_FEW_PARTS", "G22,2015/09/30, |NO_NUMBER",
                        "x|TOO_FEW_PARTS"
            })
    void why_a_text_is_none(String text, DocumentIdentifier.Flaw flaw) {
        assertThat(DocumentIdentifier.flawOf(text)).contains(flaw);
        assertThatThrownBy(() -> DocumentIdentifier.parse(text)).hasMessageStartingWith(flaw.english());
        assertThat(flaw.vietnamese()).isNotEqualTo(flaw.english());
    }

    @Test
    void parts_are_checked() {
        AgencyCode agency = AgencyCode.parse("G22");
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new DocumentIdentifier(agency, day, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentIdentifier(agency, day.withYear(999), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentIdentifier(agency, day.withYear(10_000), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DocumentIdentifier(agency, day.withYear(1000), "1")).hasToString("G22,1000/01/01,1");
        assertThat(new DocumentIdentifier(agency, day.withYear(9999), "1").number())
                .isEqualTo("1");
    }
}
