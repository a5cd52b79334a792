package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/** What {@code records check} was asked to do. */
@Value.Immutable
interface CheckOptions {

    /** The form of a report. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        JSON,
        /** For a browser. */
        HTML,
        /** For a viewer of findings. */
        SARIF;

        /** Whether it says which layer of the file a value comes from. */
        boolean tellsOrigins() {
            return this == TEXT || this == JSON;
        }
    }

    /** The forms of a report. */
    Choice<Format> FORMAT = Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    Format format();

    Language language();

    boolean verbose();

    Optional<String> output();

    /** Returns the file with what was accepted in the document. */
    Optional<String> accepted();

    JudgingOptions judging();

    ImmutableList<String> inputs();

    /** Reads the options of a parsed command line. */
    static CheckOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return ImmutableCheckOptions.builder()
                .format(values.of(FORMAT))
                .language(language)
                .verbose(parsed.hasMatchedOption(OptionNames.VERBOSE))
                .output(values.text(OptionNames.OUTPUT))
                .accepted(values.text(OptionNames.ACCEPTED))
                .judging(JudgingOptions.of(values))
                .addAllInputs(parsed.matchedPositionalValue(0, ImmutableList.<String>of()))
                .build();
    }
}
