package vn.records.presentation.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.law.Acts;

class RuleEntryTest {

    private static RuleEntry citing(String... paths) {
        return RuleEntry.of("ND30", "XX-01", Acts.DECREE_30_2020, () -> {
                    throw new IllegalStateException("no example");
                })
                .topic("nothing")
                .decidable(Decidability.NOT)
                .cites(paths);
    }

    @Test
    void what_forms_alone_show_is_not_built_as_law() {
        assertThatIllegalStateException()
                .isThrownBy(() -> citing("PL3/1.2", "PL3/1.3").build())
                .withMessageContaining("LAW");
        assertThatIllegalStateException()
                .isThrownBy(() -> citing("PL3").basis(Basis.DERIVED).build())
                .withMessageContaining("DERIVED");
    }

    @Test
    void it_is_built_as_what_a_form_shows_or_with_a_provision_beside_it() {
        assertThat(citing("PL3/1.2").basis(Basis.FORM).build().basis()).isEqualTo(Basis.FORM);
        assertThat(citing("PL3/1.2").basis(Basis.HOUSE).build().basis()).isEqualTo(Basis.HOUSE);
        assertThat(citing("I.II.6.a", "PL3/1.2").build().basis()).isEqualTo(Basis.LAW);
        assertThat(citing("PL3.I").build().basis()).isEqualTo(Basis.LAW);
    }
}
