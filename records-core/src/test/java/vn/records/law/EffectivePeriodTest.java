package vn.records.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @Test
    void the_first_and_the_last_day_are_in_force() {
        EffectivePeriod period = EffectivePeriod.of(FIRST, LAST);

        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
        assertThat(period.first()).isEqualTo(FIRST);
        assertThat(period.last()).contains(LAST);
    }

    @Test
    void an_open_period_has_no_last_day() {
        EffectivePeriod period = EffectivePeriod.since(FIRST);

        assertThat(period.last()).isEmpty();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LocalDate.MAX)).isTrue();
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period).hasToString("2020-03-05/");
        assertThat(EffectivePeriod.of(FIRST, LAST)).hasToString("2020-03-05/2025-06-30");
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.of(FIRST, FIRST.minusDays(1)))
                .withMessageContaining("2020-03-04");
        assertThat(EffectivePeriod.of(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void a_period_is_followed_by_the_one_that_begins_the_day_after() {
        EffectivePeriod period = EffectivePeriod.of(FIRST, LAST);

        assertThat(period.isFollowedBy(EffectivePeriod.since(LAST.plusDays(1)))).isTrue();
        assertThat(period.isFollowedBy(EffectivePeriod.since(LAST))).isFalse();
        assertThat(EffectivePeriod.since(FIRST).isFollowedBy(period)).isFalse();
    }

    @Property
    void periods_overlap_when_and_only_when_a_day_lies_in_both(
            @ForAll @IntRange(max = 12) int a,
            @ForAll @IntRange(max = 12) int b,
            @ForAll @IntRange(max = 12) int c,
            @ForAll @IntRange(max = 12) int d) {
        Assume.that(a <= b && c <= d);
        EffectivePeriod one = EffectivePeriod.of(FIRST.plusDays(a), FIRST.plusDays(b));
        EffectivePeriod two = EffectivePeriod.of(FIRST.plusDays(c), FIRST.plusDays(d));
        EffectivePeriod open = EffectivePeriod.since(FIRST.plusDays(c));

        boolean shared = FIRST.datesUntil(FIRST.plusDays(20)).anyMatch(day -> one.contains(day) && two.contains(day));
        boolean sharedOpen =
                FIRST.datesUntil(FIRST.plusDays(20)).anyMatch(day -> one.contains(day) && open.contains(day));

        assertThat(one.overlaps(two)).isEqualTo(shared).isEqualTo(two.overlaps(one));
        assertThat(one.overlaps(open)).isEqualTo(sharedOpen).isEqualTo(open.overlaps(one));
        assertThat(open.overlaps(EffectivePeriod.since(FIRST))).isTrue();
    }

    @Test
    void equality() {
        EqualsVerifier.forClass(EffectivePeriod.class)
                .withNonnullFields("first")
                .verify();
    }

    @Test
    void a_period_touches_the_years_of_its_days() {
        EffectivePeriod period = EffectivePeriod.of(LocalDate.of(2011, 6, 3), LocalDate.of(2022, 12, 31));

        assertThat(period.touches(2010)).isFalse();
        assertThat(period.touches(2011)).isTrue();
        assertThat(period.touches(2022)).isTrue();
        assertThat(period.touches(2023)).isFalse();
        assertThat(EffectivePeriod.of(LocalDate.of(2011, 6, 3), LocalDate.of(2023, 1, 1))
                        .touches(2023))
                .isTrue();
        assertThat(EffectivePeriod.since(LocalDate.of(2011, 6, 3)).touches(2999))
                .isTrue();
    }
}
