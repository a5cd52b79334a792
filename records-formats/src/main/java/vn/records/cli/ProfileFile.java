package vn.records.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.row.RowsException;
import vn.records.rule.Profile;

/** The file of {@code --profile}. */
final class ProfileFile {

    private ProfileFile() {}

    /**
     * Reads it, if one was named; the rules are not asked for otherwise, as they may still be loading.
     *
     * @throws RowsException if it has another form
     */
    static Optional<Profile> read(Optional<String> named, Judge judge) throws RowsException, UsageException {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String name = named.get();
        try {
            return Optional.of(Profile.read(Path.of(name), judge.book()));
        } catch (RowsException e) {
            throw e;
        } catch (IOException e) {
            Unreadable problem = Problem.of(name, e);
            throw new UsageException(
                    OptionNames.PROFILE + ": " + name + ": " + problem.vietnamese(),
                    OptionNames.PROFILE + ": " + name + ": " + problem.english());
        }
    }
}
