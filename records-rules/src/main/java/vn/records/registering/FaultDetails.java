package vn.records.registering;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import vn.records.finding.Measure;
import vn.records.row.WrittenDate;

/** The values that a message names (<i>giá trị nêu trong thông báo</i>), gathered in their order. */
final class FaultDetails {
    private final ImmutableMap.Builder<String, Measure> values = ImmutableMap.builder();

    FaultDetails with(String name, String words) {
        values.put(name, Measure.words(words));
        return this;
    }

    FaultDetails with(String name, long number) {
        values.put(name, Measure.of(number));
        return this;
    }

    FaultDetails with(String name, LocalDate day) {
        return with(name, WrittenDate.write(day));
    }

    ImmutableMap<String, Measure> gathered() {
        return values.buildOrThrow();
    }
}
