package vn.records.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with is taken by each target; cut off or with a byte changed, it is taken or refused in words. */
class TargetTest {

    private static final int FEW = 4;

    @ParameterizedTest
    @EnumSource(Target.class)
    void a_right_input_is_taken(Target target) throws IOException {
        assertThat(target.outcome(target.seeds().get(0))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void a_changed_input_is_taken_or_refused_in_words(Target target) throws IOException {
        ImmutableList<byte[]> seeds = target.seeds();
        int refused = 0;
        for (byte[] seed : seeds.subList(0, Math.min(FEW, seeds.size()))) {
            for (int i = 1; i < FEW; i++) {
                int at = seed.length * i / FEW;
                byte[] changed = seed.clone();
                changed[at] ^= 0x15;
                refused += target.outcome(changed) ? 0 : 1;
                refused += target.outcome(Arrays.copyOf(seed, at)) ? 0 : 1;
            }
        }
        // a page is read whatever is wrong with it
        assertThat(refused > 0).isEqualTo(target != Target.HTML);
    }
}
