package vn.records.cli.register;

import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.register.RegisterKind;
import vn.records.registering.SeriesPolicy;
import vn.records.rule.Language;

/** What {@code records register check} was asked to do. */
@Value.Immutable
interface RegisterOptions {
    /** The kinds of registers. */
    Choice<RegisterKind> KIND = Choice.of(OptionNames.KIND, RegisterKind.class);

    /** How outgoing documents are numbered. */
    Choice<SeriesPolicy.Grouping> SERIES =
            Choice.of(OptionNames.SERIES, SeriesPolicy.Grouping.class).unlessGiven("auto");

    /** The form of a report. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        JSON
    }

    /** The forms of a report. */
    Choice<Format> FORMAT = Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

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
        Optional<RegisterKind> kind = values.given(KIND);
        Optional<String> year = values.text(OptionNames.YEAR);
        if (kind.isEmpty() || year.isEmpty()) {
            String needed = KIND.option() + " " + KIND.label();
            String inYear = OptionNames.YEAR + " " + OptionReader.YEAR;
            throw new UsageException("cần " + needed + " và " + inYear, needed + " and " + inYear + " are needed");
        }
        return ImmutableRegisterOptions.builder()
                .format(values.of(FORMAT))
                .language(language)
                .kind(kind.get())
                .year(OptionReader.year(OptionNames.YEAR, year.get()))
                .series(values.of(SERIES))
                .calendar(values.text(OptionNames.CALENDAR))
                .output(values.text(OptionNames.OUTPUT))
                .input(parsed.matchedPositionalValue(0, ""))
                .build();
    }
}
