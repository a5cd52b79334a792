package vn.records.cli.terminal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option may be, listed once: by this list its value is read, and told of in its usage, its faults and its help.
 *
 * @param option the name of the option
 * @param values what may be typed, and what it stands for
 * @param preset what is typed for those who do not give the option
 * @param <T> what a value stands for
 */
public record Choice<T>(String option, ImmutableMap<String, T> values, Optional<String> preset) {

    /** Returns a choice between these, with none taken where the option is not given. */
    public static <T> Choice<T> of(String option, ImmutableMap<String, T> values) {
        return new Choice<>(option, values, Optional.empty());
    }

    /** Returns a choice between the constants of an enumeration by their names in lower case. */
    public static <E extends Enum<E>> Choice<E> of(String option, Class<E> type) {
        return of(option, byName(type));
    }

    /** Returns the constants of an enumeration by their names in lower case. */
    public static <E extends Enum<E>> ImmutableMap<String, E> byName(Class<E> type) {
        ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            constants.put(Ascii.toLowerCase(constant.name()), constant);
        }
        return constants.buildOrThrow();
    }

    /** Returns the same choice with a value that is taken where the option is not given. */
    public Choice<T> unlessGiven(String name) {
        return new Choice<>(option, values, Optional.of(name));
    }

    /** Returns the option, ready to parse. */
    public OptionSpec spec() {
        ImmutableMap<String, String> remarks =
                preset.isPresent() ? ImmutableMap.of(preset.get(), "default") : ImmutableMap.of();
        return OptionSpecs.value(option, label(), new Listing(values.keySet().asList(), remarks, true));
    }

    /** Returns what may be typed, as usage shows it. */
    public String label() {
        return String.join("|", values.keySet());
    }

    /** Returns what a value stands for. */
    T read(String value) throws UsageException {
        T choice = values.get(value);
        if (choice == null) {
            throw OptionReader.wrong(option, value, String.join(" | ", values.keySet()));
        }
        return choice;
    }
}
