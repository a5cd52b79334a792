package vn.records.cli.presentation;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/**
 * What {@code records rules} was asked to do.
 *
 * @param format the form of the list
 * @param language its language
 * @param habits whether to list what is often taken for law, in place of the rules
 * @param date the day whose rules are listed; all if empty
 * @param profile the file with the agency's profile
 * @param book the name of the rule book, which is that of the law of today if empty
 */
record RulesOptions(
        Format format,
        Language language,
        boolean habits,
        Optional<LocalDate> date,
        Optional<String> profile,
        Optional<String> book) {

    /** The form of the list. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        TSV
    }

    /** The forms of the list. */
    static final Choice<Format> FORMAT =
            Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    /** Reads the options of a parsed command line. */
    static RulesOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return new RulesOptions(
                values.of(FORMAT),
                language,
                parsed.hasMatchedOption(OptionNames.HABITS),
                values.date(OptionNames.DATE),
                values.text(OptionNames.PROFILE),
                values.text(OptionNames.BOOK));
    }
}
