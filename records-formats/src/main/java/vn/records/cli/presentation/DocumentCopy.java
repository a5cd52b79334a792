package vn.records.cli.presentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.UsageException;
import vn.records.reader.ReadLimits;

/** A document and where its changed copy goes: never over the document, and there complete or not at all. */
final class DocumentCopy {

    private final Path source;
    private final NewFile target;

    private DocumentCopy(Path source, NewFile target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Returns what the options name.
     *
     * @throws UsageException if the copy would take the place of the document, or of another file without being told to
     */
    static DocumentCopy of(CopyOptions options) throws IOException, UsageException {
        Path source = NewFile.path("", options.input());
        if (!Files.isRegularFile(source)) {
            throw NewFile.refused(options.input(), "không tìm thấy tệp", "no such file");
        }
        return new DocumentCopy(source, NewFile.of(options.output(), options.force(), Optional.of(source)));
    }

    Path source() {
        return source;
    }

    /** Returns the bytes of the document, as far as the reader would take them. */
    byte[] read() throws IOException {
        try (InputStream stream = Files.newInputStream(source)) {
            return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, ReadLimits.DEFAULT.fileSize() + 1));
        }
    }

    /** Puts the copy in its place. */
    void write(byte[] bytes) throws IOException {
        target.write(bytes);
    }
}
