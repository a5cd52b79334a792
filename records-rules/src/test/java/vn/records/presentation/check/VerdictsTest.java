package vn.records.presentation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.rule.Check;

class VerdictsTest {
    private static final Fault ONE = fault("one");
    private static final Fault TWO = fault("two");
    private static final Verdict PASSED = Verdict.passed();
    private static final Verdict OPEN = Verdict.undecided("open");
    private static final Verdict OPEN_TOO = Verdict.undecided("open-too");
    private static final Verdict NONE = Verdict.notApplicable("none");
    private static final Verdict NONE_TOO = Verdict.notApplicable("none-too");

    private static Fault fault(String words) {
        return Fault.of(Location.of(Component.BODY), Measure.words(words), Terms.PRESENT);
    }

    private static Verdict together(Verdict... verdicts) {
        return Verdicts.together(ImmutableList.copyOf(verdicts));
    }

    @Test
    void faults_count_more_than_all_else_and_are_all_kept() {
        assertThat(together(PASSED, Verdict.failed(ONE), OPEN, NONE, Verdict.failed(TWO)))
                .isEqualTo(new Verdict.Failed(ImmutableList.of(ONE, TWO)));
    }

    @Test
    void what_is_open_counts_more_than_what_passed() {
        assertThat(together(PASSED, OPEN, OPEN_TOO, NONE)).isEqualTo(OPEN);
        assertThat(together(OPEN_TOO, OPEN)).isEqualTo(OPEN_TOO);
    }

    @Test
    void one_that_passed_is_enough_without_anything_open() {
        assertThat(together(NONE, PASSED, NONE_TOO)).isEqualTo(PASSED);
        assertThat(together(PASSED, NONE)).isEqualTo(PASSED);
    }

    @Test
    void without_any_that_applies_a_reason_is_kept() {
        assertThat(together(NONE)).isEqualTo(NONE);
        assertThat(together(NONE, NONE_TOO)).isInstanceOf(Verdict.NotApplicable.class);
        assertThatIllegalArgumentException().isThrownBy(() -> together());
    }

    /** A check with a given verdict and three bounds. */
    private record Given(Verdict verdict) implements Check<String> {
        @Override
        public Verdict apply(String subject) {
            return verdict;
        }

        @Override
        public int bounds() {
            return 3;
        }
    }

    @Test
    void conditions_together_have_the_faults_and_bounds_of_all() {
        Together<String> both = Together.of(new Given(Verdict.failed(ONE)), new Given(Verdict.failed(TWO)));

        assertThat(both.apply("")).isEqualTo(new Verdict.Failed(ImmutableList.of(ONE, TWO)));
        assertThat(both.bounds()).isEqualTo(6);
    }

    @Test
    void a_condition_is_asked_for_only_when_it_applies() {
        When<String> when = new When<>(subject -> subject.equals("yes"), "not-asked", new Given(OPEN));

        assertThat(List.of(when.apply("yes"), when.apply("no")))
                .containsExactly(OPEN, Verdict.notApplicable("not-asked"));
        assertThat(when.bounds()).isEqualTo(3);
    }
}
