package vn.records.cli;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.presentation.draft.DraftOptions;
import vn.records.row.RowsException;
import vn.records.rule.Profile;

/**
 * A judge with the rules that were asked for, and what it is told of each document.
 *
 * @param judge the judge
 * @param draft what it is told
 */
record Judging(Judge judge, DraftOptions draft) {

    /**
     * Returns it. What the command line says of the tolerance goes before what the profile says.
     *
     * @param today the date of documents whose own is blank
     * @throws RowsException if the file of the profile has another form
     */
    static Judging of(Judge judge, JudgingOptions options, LocalDate today) throws RowsException, UsageException {
        Optional<Profile> profile = ProfileFile.read(options.profile(), judge);
        DraftOptions.Builder draft = DraftOptions.builder()
                .stage(options.stage())
                .medium(options.medium())
                .date(options.date())
                .dateIfBlank(today);
        options.tolerance().or(() -> profile.flatMap(Profile::tolerance)).ifPresent(draft::tolerance);
        return new Judging(
                profile.map(own -> judge.by(own.applyTo(judge.book()))).orElse(judge), draft.build());
    }
}
