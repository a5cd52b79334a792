package vn.records.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final Act OTHER = new Act("toy-2000", "Luật Thử", "Toy Act", LocalDate.EPOCH);

    @Test
    void every_act_of_the_catalogue_has_its_period() {
        ImmutableList<Act> constants =
                Arrays.stream(Acts.class.getFields()).map(ActsTest::value).collect(toImmutableList());

        assertThat(Acts.all()).containsExactlyElementsOf(constants);
    }

    @Test
    void no_two_acts_have_an_id_or_a_name_in_common() {
        assertThat(Acts.all()).extracting(Act::id).doesNotHaveDuplicates();
        assertThat(Acts.all()).extracting(Act::vietnameseName).doesNotHaveDuplicates();
        assertThat(Acts.all()).extracting(Act::englishName).doesNotHaveDuplicates();
    }

    @Test
    void no_act_is_in_force_before_it_is_signed() {
        assertThat(Acts.all())
                .allSatisfy(act -> assertThat(Acts.inForce(act).first()).isAfterOrEqualTo(act.signed()));
    }

    @Test
    void the_decree_on_records_work_is_in_force_from_the_day_it_was_signed() {
        assertThat(Acts.inForce(Acts.DECREE_30_2020)).isEqualTo(EffectivePeriod.since(LocalDate.of(2020, 3, 5)));
    }

    @Test
    void one_archives_law_follows_the_other() {
        assertThat(Acts.inForce(Acts.ARCHIVES_LAW_2011).isFollowedBy(Acts.inForce(Acts.ARCHIVES_LAW_2024)))
                .isTrue();
    }

    @Test
    void the_decree_follows_the_circular_on_presentation() {
        assertThat(Acts.inForce(Acts.CIRCULAR_01_2011).isFollowedBy(Acts.inForce(Acts.DECREE_30_2020)))
                .isTrue();
    }

    @Test
    void the_period_of_an_act_of_nobody_is_not_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acts.inForce(OTHER))
                .withMessageContaining("toy-2000");
    }

    private static Act value(Field constant) {
        try {
            return (Act) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
