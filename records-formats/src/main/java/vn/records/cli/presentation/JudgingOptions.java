package vn.records.cli.presentation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.Model.CommandSpec;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.measure.Length;

/** What a command was told of the documents it judges, and by whose rules. */
@Value.Immutable
interface JudgingOptions {

    Stage stage();

    Optional<Medium> medium();

    Optional<LocalDate> date();

    Optional<Length> tolerance();

    /** Returns the file with the agency's profile. */
    Optional<String> profile();

    /** Returns a specification with what every judgement of a document can be told. */
    static CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.STAGE, "draft|issued"))
                .addOption(OptionSpecs.value(OptionNames.MEDIUM, "paper|electronic"))
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.TOLERANCE, "MM"))
                .addOption(OptionSpecs.value(OptionNames.PROFILE, "FILE"));
    }

    static JudgingOptions of(OptionValues values) throws UsageException {
        return ImmutableJudgingOptions.builder()
                .stage(values.choice(OptionNames.STAGE, OptionReader.of(Stage.class))
                        .orElse(Stage.DRAFT))
                .medium(values.choice(OptionNames.MEDIUM, OptionReader.of(Medium.class)))
                .date(values.date(OptionNames.DATE))
                .tolerance(values.millimetres(OptionNames.TOLERANCE))
                .profile(values.text(OptionNames.PROFILE))
                .build();
    }
}
