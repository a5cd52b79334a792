package vn.records.cli.terminal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.records.measure.Length;

/** The values of the options of a parsed command line. */
public final class OptionValues {

    private final ParseResult parsed;

    /** Reads the values of one command. */
    public OptionValues(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Returns the value of an option as it was given. */
    public Optional<String> text(String option) {
        return Optional.ofNullable(parsed.<String>matchedOptionValue(option, null));
    }

    /** Returns the values of an option that may be given several times, in their order. */
    public ImmutableList<String> several(String option) {
        return parsed.hasMatchedOption(option)
                ? ImmutableList.copyOf(parsed.<List<String>>matchedOptionValue(option, ImmutableList.of()))
                : ImmutableList.of();
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** Returns what was chosen, if anything was. */
    public <T> Optional<T> given(Choice<T> choice) throws UsageException {
        Optional<String> value = text(choice.option());
        return value.isPresent() ? Optional.of(choice.read(value.get())) : Optional.empty();
    }

    /** Returns what was chosen, or what is taken where nothing was. */
    public <T> T of(Choice<T> choice) throws UsageException {
        return choice.read(text(choice.option()).or(choice::preset).orElseThrow());
    }

    /** Returns the day an option names. */
    public Optional<LocalDate> date(String option) throws UsageException {
        Optional<String> value = text(option);
        return value.isPresent() ? Optional.of(OptionReader.date(option, value.get())) : Optional.empty();
    }

    /** Returns the length an option names. */
    public Optional<Length> millimetres(String option) throws UsageException {
        Optional<String> value = text(option);
        return value.isPresent() ? Optional.of(OptionReader.millimetres(option, value.get())) : Optional.empty();
    }
}
