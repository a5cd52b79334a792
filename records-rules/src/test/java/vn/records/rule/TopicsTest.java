package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.law.EffectivePeriod;
import vn.records.rule.Toys.Toy;

class TopicsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

    private static Rule.Builder<Toy> rule(String id, String topic, EffectivePeriod inForce) {
        return Rule.<Toy>rule(id).topic(topic).cites(Toys.CITATION).inForce(inForce);
    }

    /** A rule on something else, with which the law goes on. */
    private static Rule<Toy> lasting() {
        return rule("TOY-Z-1", "other", EffectivePeriod.since(FIRST)).build();
    }

    private static Rule<Toy> before() {
        return rule("TOY-A-1", "margin", EffectivePeriod.of(FIRST, LAST)).build();
    }

    private static Rule<Toy> since(LocalDate day) {
        return rule("TOY-A-2", "margin", EffectivePeriod.since(day)).build();
    }

    @Test
    void a_rule_that_follows_on_the_next_day_leaves_no_gap() {
        assertThat(Topics.problems(List.of(before(), since(NEXT), lasting()))).isEmpty();
        assertThat(Topics.problems(List.of(since(NEXT), lasting(), before()))).isEmpty();
    }

    @Test
    void two_rules_on_one_day_contradict_each_other() {
        assertThat(Topics.problems(List.of(since(LAST), before())))
                .containsExactly("topic margin twice in force: TOY-A-1, TOY-A-2");
    }

    @Test
    void a_day_between_two_rules_is_a_gap() {
        assertThat(Topics.problems(List.of(before(), since(NEXT.plusDays(1)), lasting())))
                .containsExactly(
                        "topic margin without a rule from 2027-01-01 on, and TOY-A-1 does not say that it ends");
    }

    @Test
    void a_topic_that_ends_while_the_law_goes_on_is_a_gap_unless_its_rule_says_so() {
        assertThat(Topics.problems(List.of(before(), lasting())))
                .containsExactly(
                        "topic margin without a rule from 2027-01-01 on, and TOY-A-1 does not say that it ends");
        assertThat(Topics.problems(List.of(
                        rule("TOY-A-1", "margin", EffectivePeriod.of(FIRST, LAST))
                                .ends()
                                .build(),
                        lasting())))
                .isEmpty();
    }

    @Test
    void a_law_that_has_ended_as_a_whole_has_no_gap() {
        assertThat(Topics.problems(List.of(
                        before(),
                        rule("TOY-B-1", "other", EffectivePeriod.of(FIRST, LAST))
                                .build())))
                .isEmpty();
    }

    private static Rule<Toy> of(String group, String id, EffectivePeriod inForce) {
        return rule(id, "margin", inForce).group(group).build();
    }

    @Test
    void rules_for_other_subjects_may_be_in_force_together_and_a_rule_for_all_follows_each() {
        EffectivePeriod both = EffectivePeriod.of(FIRST, LAST);

        assertThat(Topics.problems(
                        List.of(of("one", "TOY-A-1", both), of("other", "TOY-B-1", both), since(NEXT), lasting())))
                .isEmpty();
        assertThat(Topics.problems(List.of(of("one", "TOY-A-1", both), of("one", "TOY-B-1", both), since(NEXT))))
                .containsExactly("topic margin twice in force: TOY-A-1, TOY-B-1");
        assertThat(Topics.problems(List.of(of("one", "TOY-A-1", both), before(), since(NEXT))))
                .hasSize(1);
    }

    @Test
    void a_rule_for_other_subjects_fills_no_gap() {
        assertThat(Topics.problems(List.of(
                        of("one", "TOY-A-1", EffectivePeriod.of(FIRST, LAST)),
                        of("other", "TOY-B-1", EffectivePeriod.since(FIRST)))))
                .containsExactly(
                        "topic margin without a rule from 2027-01-01 on, and TOY-A-1 does not say that it ends");
    }

    @Test
    void a_rule_of_another_topic_fills_no_gap() {
        assertThat(Topics.problems(List.of(
                        before(),
                        rule("TOY-B-1", "other", EffectivePeriod.since(NEXT)).build())))
                .hasSize(1);
    }

    @Test
    void a_topic_may_begin_later_than_the_law() {
        assertThat(Topics.problems(List.of(since(NEXT), lasting()))).isEmpty();
    }
}
