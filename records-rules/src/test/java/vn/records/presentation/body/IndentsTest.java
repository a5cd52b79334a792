package vn.records.presentation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.finding.Measure;
import vn.records.measure.Length;
import vn.records.presentation.typography.Indents;

class IndentsTest {
    private static final Indents INDENTS = Indents.anyOf(Length.mm(10), Length.mm(12));

    @Test
    void each_is_right_within_the_tolerance() {
        Length tolerance = Length.mm(0.5);

        assertThat(List.of(9.4, 9.5, 10.5, 11.0, 11.5, 12.5, 12.6).stream()
                        .map(mm -> INDENTS.allow(Length.mm(mm), tolerance)))
                .containsExactly(false, true, true, false, true, true, false);
    }

    @Test
    void a_wrong_one_goes_on_to_the_next_and_none_to_the_largest() {
        assertThat(List.of(-1, 0, 5, 11, 14).stream().map(mm -> INDENTS.inPlaceOf(Length.mm(mm))))
                .containsExactly(Length.mm(12), Length.mm(12), Length.mm(10), Length.mm(12), Length.mm(12));
    }

    @Test
    void a_finding_names_them_all() {
        assertThat(INDENTS.measure()).isEqualTo(Measure.anyOf(Measure.of(Length.mm(10)), Measure.of(Length.mm(12))));
        assertThat(INDENTS.bounds()).isEqualTo(2);
    }
}
