package vn.records.cli.register;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.registering.SeriesPolicy;
import vn.records.report.RegisterKind;
import vn.records.rule.Language;

/** What {@code records register check} was asked to do. */
@Value.Immutable
interface RegisterOptions {
    /** The kinds of registers by the names of the option. */
    ImmutableMap<String, RegisterKind> KINDS = OptionReader.of(RegisterKind.class);

    /** The form of a report. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        JSON
    }

    Format format();

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
                .format(values.choice(OptionNames.FORMAT, OptionReader.of(Format.class))
                        .orElse(Format.TEXT))
                .language(language)
                .kind(kind.get())
                .year(OptionReader.year(OptionNames.YEAR, year.get()))
                .series(values.choice(OptionNames.SERIES, OptionReader.of(SeriesPolicy.Grouping.class))
                        .orElse(SeriesPolicy.Grouping.AUTO))
                .calendar(values.text(OptionNames.CALENDAR))
                .output(values.text(OptionNames.OUTPUT))
                .input(parsed.matchedPositionalValue(0, ""))
                .build();
    }
}
