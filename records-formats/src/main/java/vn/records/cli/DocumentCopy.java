package vn.records.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.records.docx.DocxLimits;

/** A document and where its changed copy goes: never over the document, and there complete or not at all. */
final class DocumentCopy {

    private final Path source;
    private final Path target;

    private DocumentCopy(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Returns what the options name.
     *
     * @throws UsageException if the copy would take the place of the document, or of another file without being told to
     */
    static DocumentCopy of(CopyOptions options) throws IOException, UsageException {
        Path source = path("", options.input());
        Path target = path(CommandSpecs.OUTPUT + ": ", options.output()).toAbsolutePath();
        if (!Files.isRegularFile(source)) {
            throw refused(options.input(), "không tìm thấy tệp", "no such file");
        } else if (Files.isDirectory(target)) {
            throw refused(options.output(), "là thư mục; cần tên tệp", "is a folder; a file is expected");
        } else if (Files.exists(target) && Files.isSameFile(source, target)) {
            throw refused(
                    options.output(),
                    "là chính văn bản đầu vào; bản sao không được ghi đè lên đó",
                    "is the document itself; the copy must not overwrite it");
        } else if (Files.exists(target) && !options.force()) {
            throw refused(
                    options.output(), "đã có; thêm --force để ghi đè", "is there already; add --force to overwrite it");
        }
        return new DocumentCopy(source, target);
    }

    private static Path path(String option, String name) throws UsageException {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw refused(option + name, "tên không hợp lệ", "not a possible name");
        }
        throw refused(option + name, "thiếu tên tệp", "a name is expected");
    }

    private static UsageException refused(String name, String vietnamese, String english) {
        return new UsageException("“" + name + "” " + vietnamese, "“" + name + "” " + english);
    }

    Path source() {
        return source;
    }

    /** Returns the bytes of the document, as far as the reader would take them. */
    byte[] read() throws IOException {
        try (InputStream stream = Files.newInputStream(source)) {
            return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, DocxLimits.DEFAULT.fileSize() + 1));
        }
    }

    /** Puts the copy in its place. */
    void write(byte[] bytes) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target;
        Path unfinished = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            move(unfinished, place);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path unfinished, Path place) throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
