package vn.records.cli.register;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.register.RegisterKind;
import vn.records.registering.NumberingPeriod;
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

    /** The cells that must be filled in. */
    enum Filled {
        /** What no register can do without. */
        CORE,
        /** All columns of the form that the table has. */
        FORM
    }

    /** The cells that must be filled in. */
    Choice<Filled> FILLED = Choice.of(OptionNames.FILLED, Filled.class).unlessGiven("form");

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

    Optional<NumberingPeriod> term();

    Filled filled();

    SeriesPolicy.Grouping series();

    Optional<String> calendar();

    Optional<String> output();

    String input();

    /** Reads the options of a parsed command line. */
    static RegisterOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<RegisterKind> kind = values.given(KIND);
        Optional<String> year = values.text(OptionNames.YEAR);
        Optional<NumberingPeriod> term = term(values);
        if (kind.isEmpty() || year.isPresent() == term.isPresent()) {
            String needed = KIND.option() + " " + KIND.label();
            String inYear = OptionNames.YEAR + " " + OptionReader.YEAR + " | " + OptionNames.TERM + " | "
                    + OptionNames.CONGRESS + " " + OptionReader.DAYS;
            throw new UsageException("cần " + needed + " và " + inYear, needed + " and " + inYear + " are needed");
        }
        return ImmutableRegisterOptions.builder()
                .format(values.of(FORMAT))
                .language(language)
                .kind(kind.get())
                .year(
                        year.isPresent()
                                ? OptionReader.year(OptionNames.YEAR, year.get())
                                : term.orElseThrow().first().getYear())
                .term(term)
                .filled(values.of(FILLED))
                .series(values.of(SERIES))
                .calendar(values.text(OptionNames.CALENDAR))
                .output(values.text(OptionNames.OUTPUT))
                .input(parsed.matchedPositionalValue(0, ""))
                .build();
    }

    /** Numbers of the Party run over a term, or over a congress. */
    private static Optional<NumberingPeriod> term(OptionValues values) throws UsageException {
        Optional<String> term = values.text(OptionNames.TERM);
        Optional<String> congress = values.text(OptionNames.CONGRESS);
        if (term.isPresent()) {
            Range<LocalDate> days = OptionReader.days(OptionNames.TERM, term.get());
            return Optional.of(NumberingPeriod.term(days.lowerEndpoint(), days.upperEndpoint()));
        } else if (congress.isPresent()) {
            Range<LocalDate> days = OptionReader.days(OptionNames.CONGRESS, congress.get());
            return Optional.of(NumberingPeriod.congress(days.lowerEndpoint(), days.upperEndpoint()));
        }
        return Optional.empty();
    }
}
