package vn.records.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.records.report.DocumentResult;

/** Something the command was given to read. */
public sealed interface Input {

    /** Returns its name, as given. */
    String name();

    /** Returns what has a name, whether it is there or not. */
    static Input named(String name) {
        try {
            return new File(name, Path.of(name));
        } catch (InvalidPathException e) {
            return new Lost(Problem.impossible(name));
        }
    }

    /**
     * A file.
     *
     * @param name its name as given; below a folder, that of the folder and the way from it
     * @param path where it lies
     */
    record File(String name, Path path) implements Input {}

    /**
     * Something that cannot even be looked for.
     *
     * @param problem why
     */
    record Lost(DocumentResult.Unreadable problem) implements Input {
        @Override
        public String name() {
            return problem.file();
        }
    }
}
