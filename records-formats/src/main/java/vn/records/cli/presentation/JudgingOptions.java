package vn.records.cli.presentation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.Model.CommandSpec;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.measure.Length;

/** What a command was told of the documents it judges, and by whose rules. */
@Value.Immutable
interface JudgingOptions {

    /** The stages of a document. */
    Choice<Stage> STAGE = Choice.of(OptionNames.STAGE, Stage.class).unlessGiven("draft");

    /** What a document may be issued on. */
    Choice<Medium> MEDIUM = Choice.of(OptionNames.MEDIUM, Medium.class);

    Stage stage();

    Optional<Medium> medium();

    Optional<LocalDate> date();

    Optional<Length> tolerance();

    /** Returns the file with the agency's profile. */
    Optional<String> profile();

    /** Whether rules on tidy text are asked too. */
    boolean tidy();

    /** Returns a specification with what every judgement of a document can be told. */
    static CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(STAGE.spec())
                .addOption(MEDIUM.spec())
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.TOLERANCE, "MM"))
                .addOption(OptionSpecs.value(OptionNames.PROFILE, "FILE"))
                .addOption(OptionSpecs.flag(OptionNames.TIDY));
    }

    static JudgingOptions of(OptionValues values) throws UsageException {
        return ImmutableJudgingOptions.builder()
                .stage(values.of(STAGE))
                .medium(values.given(MEDIUM))
                .date(values.date(OptionNames.DATE))
                .tolerance(values.millimetres(OptionNames.TOLERANCE))
                .profile(values.text(OptionNames.PROFILE))
                .tidy(values.has(OptionNames.TIDY))
                .build();
    }
}
