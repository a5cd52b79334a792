package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;

class SchedulePrecedenceTest {

    private static final RetentionPeriod TWO = RetentionPeriod.ofYears(2);
    private static final RetentionPeriod FIVE = RetentionPeriod.ofYears(5);

    private static RetentionSchedule schedule(String id, ScheduleRank rank, ScheduleItem... items) {
        return RetentionSchedule.builder().id(id).rank(rank).addItems(items).build();
    }

    private static ScheduleItem item(String number, RetentionPeriod period) {
        return ScheduleItem.of(number, "", period);
    }

    private static final RetentionSchedule GENERAL = schedule(
            "general",
            ScheduleRank.GENERAL,
            item("1", FIVE),
            item("2", RetentionPeriod.permanent()),
            item("3", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 5)));

    @Test
    void the_nearest_schedule_comes_first_whatever_the_order_they_are_named_in() {
        RetentionSchedule sector = schedule("sector", ScheduleRank.SECTOR, item("1", TWO), item("7", TWO));
        RetentionSchedule own = schedule("own", ScheduleRank.AGENCY, item("1", FIVE));
        SchedulePrecedence order = SchedulePrecedence.of(GENERAL, own, sector);

        assertThat(order).hasToString("[own, sector, general]").isEqualTo(SchedulePrecedence.of(sector, GENERAL, own));
        assertThat(order.hashCode())
                .isEqualTo(SchedulePrecedence.of(sector, GENERAL, own).hashCode());
        assertThat(order).isNotEqualTo(SchedulePrecedence.of(GENERAL));
        GoverningItem first = order.items().get("1");
        assertThat(first.schedule()).isEqualTo(own.id());
        assertThat(first.overridden()).containsExactly("sector", "general");
        assertThat(first).hasToString("own 1");
        assertThat(order.items().get("7").overridden()).isEmpty();
        assertThat(order.items().get("2").schedule()).isEqualTo(GENERAL.id());
    }

    @Test
    void schedules_have_names_of_their_own() {
        assertThatIllegalArgumentException().isThrownBy(SchedulePrecedence::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulePrecedence.of(GENERAL, GENERAL))
                .withMessageContaining("general");
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(" ", ScheduleRank.AGENCY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule("x", ScheduleRank.AGENCY, item("1", TWO), item("1", FIVE)));
        assertThatIllegalArgumentException().isThrownBy(() -> item(" ", TWO));
    }

    @Test
    void an_item_that_is_not_found_does_not_exist_only_where_all_is_loaded() {
        SchedulePrecedence whole = SchedulePrecedence.of(PublishedSchedules.TT09_2011);
        SchedulePrecedence part =
                SchedulePrecedence.of(PublishedSchedules.TT10_2022, schedule("own", ScheduleRank.AGENCY));

        assertThat(whole.isComplete()).isTrue();
        assertThat(part.isComplete()).isFalse();
        assertThat(whole.lookup("4b")).isInstanceOf(ItemLookup.Found.class);
        assertThat(((ItemLookup.NoSuchItem) whole.lookup("4")).near())
                .containsExactly("4a", "4b", "40a", "40b", "40c", "41", "42", "43", "44");
        assertThat(((ItemLookup.NoSuchItem) whole.lookup("")).near()).isEmpty();
        assertThat(part.lookup("4b")).isEqualTo(ItemLookup.NotLoaded.NOT_LOADED);
    }

    @Test
    void an_item_below_the_least_is_named() {
        RetentionSchedule own = schedule(
                "own",
                ScheduleRank.AGENCY,
                item("1", RetentionPeriod.ofYears(4)),
                item("2", RetentionPeriod.ofYears(70)),
                item("3", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 4)),
                ScheduleItem.builder()
                        .number("x")
                        .title("")
                        .period(TWO)
                        .generalItem("1")
                        .build());

        assertThat(ScheduleAudit.of(SchedulePrecedence.of(own, GENERAL)))
                .extracting(finding -> finding.item().item().number())
                .containsExactly("1", "2", "3", "x");
        ScheduleFinding first =
                ScheduleAudit.of(SchedulePrecedence.of(own, GENERAL)).get(0);
        assertThat(first.rule()).isEqualTo(new RuleId("RET-15"));
        assertThat(first.severity()).isEqualTo(Severity.WARNING);
        assertThat(first.least().orElseThrow()).hasToString("general 1");
        assertThat(first.citations()).isNotEmpty();
    }

    @Test
    void what_is_not_below_or_cannot_be_compared_is_not_named() {
        RetentionSchedule own = schedule(
                "own",
                ScheduleRank.AGENCY,
                item("1", FIVE),
                item("2", RetentionPeriod.permanent()),
                item("3", RetentionPeriod.until(RetentionEvent.WORKS_LIFE_ENDED, 1)),
                item("9", RetentionPeriod.ofYears(1)));
        RetentionSchedule mixed = schedule(
                "mixed",
                ScheduleRank.SECTOR,
                item("1", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED)),
                item("3", TWO));

        assertThat(ScheduleAudit.of(SchedulePrecedence.of(own, GENERAL))).isEmpty();
        assertThat(ScheduleAudit.of(SchedulePrecedence.of(mixed, GENERAL))).isEmpty();
        assertThat(ScheduleAudit.of(
                        SchedulePrecedence.of(GENERAL, schedule("g2", ScheduleRank.GENERAL, item("1", TWO)))))
                .isEmpty();
    }

    @Test
    void a_fixed_period_over_seventy_years_is_named() {
        RetentionSchedule own = schedule(
                "own",
                ScheduleRank.AGENCY,
                item("1", RetentionPeriod.ofYears(70)),
                item("2", RetentionPeriod.ofYears(71)));

        assertThat(ScheduleAudit.of(SchedulePrecedence.of(own))).singleElement().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("RET-03");
            assertThat(finding.item().item().number()).isEqualTo("2");
            assertThat(finding.least()).isEmpty();
        });
        assertThat(ScheduleAudit.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011)))
                .isEmpty();
    }

    @Test
    void a_schedule_without_known_force_is_in_force_always() {
        assertThat(IntStream.of(1900, 2020, 2100).allMatch(GENERAL::isInForceIn))
                .isTrue();
    }
}
