package vn.records.presentation.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a list of numbers, and what only comes after it. */
class SuccessionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 4 | ''",
                "1 2 13 4 | 13->3",
                "1 2 13 4 5 | 13->3",
                "1 2 2 3 | 2->3",
                "1 2 2 4 | 2->3",
                "1 2 4 5 | 4->3",
                "1 2 4 6 | 4->3 6->5",
                "1 2 13 4 15 6 | 13->3 15->5",
                "2 3 | 2->1",
                "1 22 3 4 | 22->2"
            })
    void a_slip_is_told_once(String numbers, String told) {
        assertThat(told(new Succession(0), numbers)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 2 13 4 | 13->3", "1 1 2 3 2 | ''", "1 2 1 2 9 4 3 | 9->3", "1 2 3 5 6 | 5->4", "1 5 3 | 5->2"})
    void a_slip_is_told_once_in_lists_within_lists(String numbers, String told) {
        Counter counter = Counter.ofNumbers();
        List<String> faults = new ArrayList<>();
        for (String number : Splitter.on(' ').split(numbers)) {
            OptionalInt expected = counter.next(Integer.parseInt(number));
            expected.ifPresent(value -> faults.add(number + "->" + value));
        }

        assertThat(String.join(" ", faults)).isEqualTo(told);
    }

    private static String told(Succession count, String numbers) {
        List<String> faults = new ArrayList<>();
        for (String number : Splitter.on(' ').split(numbers)) {
            count.next(Integer.parseInt(number)).ifPresent(value -> faults.add(number + "->" + value));
        }
        return String.join(" ", faults);
    }
}
