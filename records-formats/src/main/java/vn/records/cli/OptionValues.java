package vn.records.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.records.measure.Length;

/** The values of the options of a parsed command line. */
final class OptionValues {

    private final ParseResult parsed;

    OptionValues(ParseResult parsed) {
        this.parsed = parsed;
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(parsed.<String>matchedOptionValue(option, null));
    }

    <T> Optional<T> choice(String option, ImmutableMap<String, T> choices) throws UsageException {
        Optional<String> value = text(option);
        return value.isPresent() ? Optional.of(Choice.read(option, value.get(), choices)) : Optional.empty();
    }

    Optional<LocalDate> date(String option) throws UsageException {
        Optional<String> value = text(option);
        return value.isPresent() ? Optional.of(Choice.date(option, value.get())) : Optional.empty();
    }

    Optional<Length> millimetres(String option) throws UsageException {
        Optional<String> value = text(option);
        return value.isPresent() ? Optional.of(Choice.millimetres(option, value.get())) : Optional.empty();
    }
}
