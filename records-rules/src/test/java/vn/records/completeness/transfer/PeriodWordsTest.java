package vn.records.completeness.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.laws.RecordsArbitraries;

/** Papers write periods in words, never by their codes. */
class PeriodWordsTest {

    @Provide
    Arbitrary<RetentionPeriod> periods() {
        return RecordsArbitraries.periods();
    }

    @Property
    void a_period_is_written_in_words_and_read_back(@ForAll("periods") RetentionPeriod period) {
        String words = PeriodWords.of(period);

        assertThat(words).doesNotContain("event:").doesNotContainPattern("P\\d+Y|[a-z]-[a-z]");
        assertThat(RetentionPeriod.read(words)).contains(period);
    }
}
