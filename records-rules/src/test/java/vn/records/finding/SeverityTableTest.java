package vn.records.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class SeverityTableTest {

    @Test
    void it_says_what_the_policy_says() {
        for (Level level : Level.values()) {
            for (Basis basis : Basis.values()) {
                assertThat(SeverityTable.OF_STANDARD.severity(level, basis))
                        .isEqualTo(SeverityPolicy.STANDARD.severity(level, basis));
            }
        }
        assertThat(SeverityTable.of((level, basis) -> Severity.INFO).severity(Level.MANDATORY, Basis.LAW))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void a_table_with_a_gap_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SeverityTable(ImmutableMap.of(Level.MANDATORY, ImmutableMap.of(Basis.LAW, Severity.ERROR))))
                .withMessageContaining("no severity for");
    }
}
