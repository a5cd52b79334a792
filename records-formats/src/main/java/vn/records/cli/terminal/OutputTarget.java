package vn.records.cli.terminal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a report goes: the standard output, or a file that is there complete or not at all. */
public final class OutputTarget implements Closeable {

    private final OutputStream stream;
    private final Writer writer;
    private final @Nullable UnfinishedFile file;

    private OutputTarget(OutputStream stream, @Nullable UnfinishedFile file) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.file = file;
    }

    /**
     * Opens the file named, or the standard output where none is.
     *
     * @throws UsageException if the file is one of the inputs, or cannot be written
     */
    public static OutputTarget open(Optional<String> name, Console console, List<Input> inputs) throws UsageException {
        if (name.isEmpty()) {
            return new OutputTarget(console.out(), null);
        }
        String given = name.get();
        try {
            Path file = Path.of(given).toAbsolutePath();
            check(given, file, inputs);
            return Files.exists(file) && !Files.isRegularFile(file) ? device(file) : beside(file);
        } catch (InvalidPathException e) {
            throw Problem.refused(OptionNames.OUTPUT + ": ", given);
        } catch (IOException e) {
            if (Problem.isUndecodable(given)) {
                throw Problem.refused(OptionNames.OUTPUT + ": ", given);
            }
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            throw refused(given, "không ghi được: " + reason, "cannot be written: " + reason);
        }
    }

    private static void check(String given, Path file, List<Input> inputs) throws IOException, UsageException {
        if (Files.isDirectory(file) || given.isEmpty()) {
            throw refused(given, "là thư mục; cần tên tệp", "is a folder; a file is expected");
        }
        if (!Files.exists(file)) {
            return;
        }
        for (Input input : inputs) {
            if (input instanceof Input.File found
                    && Files.exists(found.path())
                    && Files.isSameFile(file, found.path())) {
                throw refused(
                        given,
                        "là một trong các tệp cần kiểm tra; kết quả không được ghi đè lên đó",
                        "is one of the files to check; the report must not overwrite it");
            }
        }
    }

    private static UsageException refused(String given, String vietnamese, String english) {
        return new UsageException(
                OptionNames.OUTPUT + ": “" + given + "” " + vietnamese,
                OptionNames.OUTPUT + ": “" + given + "” " + english);
    }

    private static OutputTarget device(Path file) throws IOException {
        return new OutputTarget(Files.newOutputStream(file, StandardOpenOption.WRITE), null);
    }

    private static OutputTarget beside(Path place) throws IOException {
        UnfinishedFile file = UnfinishedFile.beside(place);
        return new OutputTarget(file.stream(), file);
    }

    /** Returns where text goes. */
    public Writer writer() {
        return writer;
    }

    /** Returns where bytes of UTF-8 go, for those who write no text through {@link #writer}. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the complete report in its place. */
    public void finish() throws IOException {
        writer.flush();
        if (file != null) {
            file.complete();
        }
    }

    /** Leaves nothing behind of a report that was not finished. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
