package vn.records.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
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

    static JudgingOptions of(OptionValues values) throws UsageException {
        return ImmutableJudgingOptions.builder()
                .stage(values.choice(OptionNames.STAGE, Choice.of(Stage.class)).orElse(Stage.DRAFT))
                .medium(values.choice(OptionNames.MEDIUM, Choice.of(Medium.class)))
                .date(values.date(OptionNames.DATE))
                .tolerance(values.millimetres(OptionNames.TOLERANCE))
                .profile(values.text(OptionNames.PROFILE))
                .build();
    }
}
