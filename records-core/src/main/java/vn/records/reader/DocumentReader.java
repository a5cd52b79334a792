package vn.records.reader;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.records.view.DocumentView;

/**
 * Reads files of one or several formats as documents (<i>bộ đọc tệp văn bản</i>). What a file is, is told by its content,
 * never by its name.
 *
 * <p>One reader is used by any number of threads at once. Those of {@link DocumentReaders#installed()} are found by
 * {@link java.util.ServiceLoader}: their classes are public and have a public constructor without parameters. Making one
 * costs nothing and needs no other library; what a format needs is loaded when the first file of it is read.
 *
 * @since 0.1
 */
public interface DocumentReader {

    /**
     * Returns the extensions that files of its formats have, in small letters and without the point, such as {@code docx}.
     * Folders are walked by them.
     */
    ImmutableSet<String> extensions();

    /**
     * Whether a file may be of a format that it reads. It may still turn out not to be: an archive can hold anything.
     *
     * @param start how the file begins
     */
    boolean takes(FileStart start);

    /** Returns how many bytes a file may have; of a longer one no more than these and one are handed over. */
    default long largest() {
        return ReadLimits.DEFAULT.fileSize();
    }

    /**
     * Returns what is in the bytes of a file; one of another format is refused with a code that says so.
     *
     * @param bytes the whole file; not kept and not changed
     * @throws DocumentReadException if they cannot be read as a document
     */
    DocumentView read(byte[] bytes) throws DocumentReadException;

    /**
     * Returns what is in a stream, read to its end and left open.
     *
     * @param stream the whole file
     * @throws DocumentReadException if it cannot be read as a document
     * @throws IOException if the stream itself fails
     */
    default DocumentView read(InputStream stream) throws IOException {
        requireNonNull(stream, "stream");
        return read(stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, largest() + 1)));
    }

    /**
     * Returns what is in a file.
     *
     * @param file where it lies
     * @throws DocumentReadException if it cannot be read as a document
     * @throws IOException if the file cannot be opened or read
     */
    default DocumentView read(Path file) throws IOException {
        requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }
}
