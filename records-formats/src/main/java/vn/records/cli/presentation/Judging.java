package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.UsageException;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.report.DocumentResult;
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
    static Judging of(Judge asked, JudgingOptions options, LocalDate today) throws RowsException, UsageException {
        Judge judge = options.tidy() ? tidy(asked) : asked;
        Optional<Profile> profile = profile(judge, options.profile());
        DraftOptions.Builder draft = DraftOptions.builder()
                .stage(options.stage())
                .medium(options.medium())
                .date(options.date())
                .dateIfBlank(today);
        options.tolerance().or(() -> profile.flatMap(Profile::tolerance)).ifPresent(draft::tolerance);
        return new Judging(
                profile.map(own -> judge.by(own.applyTo(judge.books()))).orElse(judge), draft.build());
    }

    /** Returns a judge by the rules on tidy text too, with those of each law that offers them. */
    private static Judge tidy(Judge judge) {
        return judge.by(judge.books().stream()
                .map(book ->
                        book.offered().contains(PresentationRules.TIDY) ? book.joined(PresentationRules.TIDY) : book)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns what the judge says of an input. */
    DocumentResult result(Input input) {
        return input instanceof Input.File found ? judge.judge(found, draft) : ((Input.Lost) input).problem();
    }

    /**
     * Returns the profile, if one was named; the rules are not asked for otherwise, as they may still be loading.
     *
     * @throws RowsException if its file has another form
     */
    static Optional<Profile> profile(Judge judge, Optional<String> file) throws RowsException, UsageException {
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(NamedFile.read(
                        OptionNames.PROFILE + ": ", file.get(), path -> Profile.read(path, judge.books())));
    }
}
