package vn.records.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.row.RowsException;

/** A file that the command line names, other than a document. */
public final class NamedFile {

    private NamedFile() {}

    /** What reads a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Path file) throws IOException;
    }

    /**
     * Returns what is read.
     *
     * @param option what to say before the name where the file cannot be read
     * @throws RowsException if it has another form
     * @throws UsageException if it is not there, or cannot be opened
     */
    public static <T> T read(String option, String name, Reading<T> reading) throws RowsException, UsageException {
        Path file = NewFile.path(option, name);
        try {
            return reading.read(file);
        } catch (RowsException e) {
            throw e;
        } catch (IOException e) {
            Unreadable problem = Problem.of(name, e);
            throw new UsageException(
                    option + name + ": " + problem.vietnamese(), option + name + ": " + problem.english());
        }
    }
}
