package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.records.finding.Verdict;

final class CheckTest {

    private static final Check<String> NOT_EMPTY =
            text -> text.isEmpty() ? Verdict.undecided("empty") : Verdict.passed();

    @Test
    void condition_written_as_a_function_has_no_bounds_until_it_is_given_some() {
        assertThat(NOT_EMPTY.bounds()).isZero();
        assertThat(NOT_EMPTY.bounded(2).bounds()).isEqualTo(2);
    }

    @Test
    void bounds_change_no_verdict() {
        Check<String> bounded = NOT_EMPTY.bounded(2);

        assertThat(bounded.apply("")).isEqualTo(Verdict.undecided("empty"));
        assertThat(bounded.apply("a")).isEqualTo(Verdict.passed());
    }

    @Test
    void negative_number_of_bounds_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOT_EMPTY.bounded(-1))
                .withMessage("bounds: -1");
    }
}
