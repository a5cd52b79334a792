package vn.records.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.register.RegisterKind;
import vn.records.registering.SeriesPolicy;
import vn.records.rule.Language;

/** What {@code records register check} was asked to do. */
@Value.Immutable
interface RegisterOptions {
    /** The kinds of registers by the names of the option. */
    ImmutableMap<String, RegisterKind> KINDS = Choice.of(RegisterKind.class);

    CheckOptions.Format format();

    Language language();

    RegisterKind kind();

    int year();

    SeriesPolicy.Grouping series();

    Optional<String> calendar();

    Optional<String> output();

    String input();

    /** Reads the options of a parsed command line. */
    static RegisterOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<RegisterKind> kind = values.choice(OptionNames.KIND, KINDS);
        Optional<String> year = values.text(OptionNames.YEAR);
        if (kind.isEmpty() || year.isEmpty()) {
            throw new UsageException(
                    "cần --kind outgoing|incoming và --year YYYY",
                    "--kind outgoing|incoming and --year YYYY are needed");
        }
        return ImmutableRegisterOptions.builder()
                .format(values.choice(OptionNames.FORMAT, Choice.of(CheckOptions.Format.class))
                        .orElse(CheckOptions.Format.TEXT))
                .language(language)
                .kind(kind.get())
                .year(Choice.year(OptionNames.YEAR, year.get()))
                .series(values.choice(OptionNames.SERIES, Choice.of(SeriesPolicy.Grouping.class))
                        .orElse(SeriesPolicy.Grouping.AUTO))
                .calendar(values.text(OptionNames.CALENDAR))
                .output(values.text(OptionNames.OUTPUT))
                .input(parsed.matchedPositionalValue(0, ""))
                .build();
    }
}
