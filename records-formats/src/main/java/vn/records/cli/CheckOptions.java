package vn.records.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.measure.Length;
import vn.records.presentation.draft.DraftOptions;
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
        SARIF
    }

    Format format();

    Language language();

    boolean verbose();

    Optional<String> output();

    Stage stage();

    Optional<Medium> medium();

    Optional<LocalDate> date();

    Optional<Length> tolerance();

    /** Returns the file with the agency's profile. */
    Optional<String> profile();

    /** Returns a copy with another tolerance. */
    CheckOptions withTolerance(Length tolerance);

    ImmutableList<String> inputs();

    /** Returns what is known of each draft, on a day. */
    default DraftOptions draftOptions(LocalDate today) {
        DraftOptions.Builder options = DraftOptions.builder()
                .stage(stage())
                .medium(medium())
                .date(date())
                .dateIfBlank(today);
        tolerance().ifPresent(options::tolerance);
        return options.build();
    }

    /** Reads the options of a parsed command line. */
    static CheckOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return ImmutableCheckOptions.builder()
                .format(values.choice(OptionNames.FORMAT, Choice.of(Format.class))
                        .orElse(Format.TEXT))
                .language(language)
                .verbose(parsed.hasMatchedOption(OptionNames.VERBOSE))
                .output(values.text(OptionNames.OUTPUT))
                .stage(values.choice(OptionNames.STAGE, Choice.of(Stage.class)).orElse(Stage.DRAFT))
                .medium(values.choice(OptionNames.MEDIUM, Choice.of(Medium.class)))
                .date(values.date(OptionNames.DATE))
                .tolerance(values.millimetres(OptionNames.TOLERANCE))
                .profile(values.text(OptionNames.PROFILE))
                .addAllInputs(parsed.matchedPositionalValue(0, ImmutableList.<String>of()))
                .build();
    }
}
